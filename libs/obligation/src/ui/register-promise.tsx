import { useState } from 'react';
import {
  obligation_choose_beneficiary,
  obligation_choose_cadence,
  obligation_choose_obligor,
  obligation_choose_template,
  obligation_choose_template_hint,
  obligation_from,
  obligation_from_template,
  obligation_needed,
  obligation_not_ours,
  obligation_own,
  obligation_propose,
  obligation_proposed_said,
  obligation_register,
  obligation_replace_note,
  obligation_replace_title,
  obligation_target,
} from '#messages';
import {
  Button,
  Chips,
  Combobox,
  Dialog,
  Form,
  inLocale,
  Loaded,
  NumberField,
  SelectField,
  send,
  useCommand,
  useForm,
  useSession,
  useView,
} from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { Cadence, ObligationDraft, ObligationView, PartyView, TemplatesView, TemplateView } from '../contract.js';
import { cadenceText } from './cadence-text.js';
import { RegisterOwn, type OwnBeginning } from './register-own.js';

interface RegisterPromiseProps {
  readonly cid: string;
  readonly open: boolean;
  /** The promise the new one is to stand for. */
  readonly replaces?: ObligationView;
  /** What the form begins with, where it is taken over from a model. */
  readonly draft?: ObligationDraft | null;
  /** Where it comes of something else: in own words from the start. */
  readonly begins?: OwnBeginning | undefined;
  readonly onClose: () => void;
  readonly onDone: (obligationId: string) => void;
}

const cadences: readonly Cadence[] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TWO_YEARS'];

/** A promise from a template: choosing one fills everything else, so that registering takes under a minute. */
export function RegisterPromise({ cid, open, replaces, draft, begins, onClose, onDone }: RegisterPromiseProps) {
  const [from, setFrom] = useState<'TEMPLATE' | 'OWN'>(begins ? 'OWN' : 'TEMPLATE');
  const templates = useView<TemplatesView>(open ? '/obligation-templates' : null, { consortiumId: cid });
  return (
    <Dialog open={open} onClose={onClose} title={replaces ? obligation_replace_title({ number: replaces.number }) : obligation_register()} wide>
      <Chips
        label={obligation_from()}
        value={from}
        onChange={setFrom}
        options={[
          { value: 'TEMPLATE', label: obligation_from_template() },
          { value: 'OWN', label: obligation_own() },
        ]}
      />
      <Loaded of={templates}>
        {(loaded) =>
          from === 'OWN' ? (
            <RegisterOwn {...{ cid, replaces, begins, onDone }} parties={loaded.parties} />
          ) : (
            <RegisterForm
              key={draft?.id ?? ''}
              {...{ cid, replaces, onDone }}
              decisionId={begins?.decisionId}
              draft={draft ?? null}
              choices={loaded}
            />
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface RegisterFormProps extends Pick<RegisterPromiseProps, 'cid' | 'onDone'> {
  readonly draft: ObligationDraft | null;
  readonly choices: TemplatesView;
  readonly replaces: ObligationView | undefined;
  /** The decision of minutes it comes of. */
  readonly decisionId: string | undefined;
}

/** What the form begins with: nothing, or the promise to be replaced. */
const valuesOf = (replaces: ObligationView | undefined) => ({
  template: replaces && !replaces.own ? replaces.code : '',
  obligor: replaces?.obligor.id ?? '',
  beneficiary: replaces?.beneficiary.id ?? '',
  target: replaces ? String(replaces.target) : '',
  cadence: replaces?.cadence ?? '',
});

const canOwe = (party: PartyView, template: TemplateView): boolean => party.roles.some((role) => template.roles.includes(role));
const choice = ({ id, name }: PartyView) => ({ value: id, label: name });

/** The form of a draft: who stands in its roles is chosen where it is us, or only one. */
function draftedValues(draft: ObligationDraft, ours: (id: string) => boolean) {
  const oneOf = (ids: readonly string[]): string => ids.find(ours) ?? (ids.length === 1 ? (ids[0] ?? '') : '');
  const { code, target, cadence, obligorIds, beneficiaryIds } = draft;
  return { template: code, obligor: oneOf(obligorIds), beneficiary: oneOf(beneficiaryIds), target: String(target), cadence: String(cadence) };
}

function RegisterForm({ cid, choices: { templates, parties }, replaces, decisionId, draft, onDone }: RegisterFormProps) {
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  const propose = useCommand((body: object) => send<ObligationView>('POST', `/consortia/${cid}/obligations`, body), {
    refresh: [`/consortia/${cid}/obligations`, `/consortia/${cid}/obligation-drafts`, '/obligations', '/today'],
    said: obligation_proposed_said(),
    onDone: ({ id }) => onDone(id),
    quiet: true,
  });
  const ours = (id: string): boolean => delegateOf.includes(id);
  const form = useForm(draft ? draftedValues(draft, ours) : valuesOf(replaces), { problem: propose.problem });
  const { values } = form;
  const template = templates.find(({ code }) => code === values.template);
  const obligors = template ? parties.filter((party) => canOwe(party, template)) : [];

  const choose = (code: string): void => {
    form.set('template', code);
    const chosen = templates.find((one) => one.code === code);
    if (!chosen) return;
    const able = parties.filter((party) => canOwe(party, chosen));
    const obligor = (able.find(({ id }) => ours(id)) ?? (able.length === 1 ? able[0] : undefined))?.id ?? '';
    const others = parties.filter(({ id }) => id !== obligor);
    form.set('obligor', obligor);
    form.set('beneficiary', (ours(obligor) ? (others.length === 1 ? others[0] : undefined) : others.find(({ id }) => ours(id)))?.id ?? '');
    form.set('target', String(chosen.target));
    form.set('cadence', chosen.cadence);
  };

  const submit = (): void => {
    const needed = (value: string): string | false => value === '' && obligation_needed();
    const speaksForId = [values.obligor, values.beneficiary].find(ours);
    const complete = form.check({
      template: needed(values.template),
      obligor: needed(values.obligor),
      beneficiary: needed(values.beneficiary) || (!speaksForId && obligation_not_ours()),
      target: needed(values.target),
      cadence: needed(values.cadence),
    });
    if (!complete) return;
    const { obligor: obligorId, beneficiary: beneficiaryId, cadence } = values;
    propose.run({
      templateCode: values.template,
      obligorId,
      beneficiaryId,
      target: Number(values.target),
      cadence,
      speaksForId,
      ...(replaces ? { replacesId: replaces.id } : {}),
      ...(decisionId ? { decisionId } : {}),
    });
  };

  return (
    <Form
      onSubmit={submit}
      problem={propose.problem}
      columns={!replaces}
      actions={
        <Button kind="primary" type="submit" busy={propose.pending}>
          {obligation_propose()}
        </Button>
      }
    >
      {replaces && <p className="muted">{obligation_replace_note({ number: replaces.number })}</p>}
      <Combobox
        {...form.field('template')}
        label={obligation_choose_template()}
        hint={obligation_choose_template_hint()}
        required
        items={templates}
        id={({ code }) => code}
        text={({ code, names }) => `${code} ${inLocale(names)}`}
        also={({ verifier }) => inLocale(verifier)}
        onChange={(code) => choose(code ?? '')}
      />
      <SelectField {...form.field('obligor')} label={obligation_choose_obligor()} required choices={obligors.map(choice)} />
      <SelectField
        {...form.field('beneficiary')}
        label={obligation_choose_beneficiary()}
        required
        choices={parties.filter(({ id }) => id !== values.obligor).map(choice)}
      />
      <NumberField {...form.field('target')} label={obligation_target()} unit={template && inLocale(template.unit)} required maxLength={7} />
      <SelectField
        {...form.field('cadence')}
        label={obligation_choose_cadence()}
        required
        choices={cadences.map((value) => ({ value, label: cadenceText(value) }))}
      />
    </Form>
  );
}
