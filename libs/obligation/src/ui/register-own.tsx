import {
  obligation_choose_beneficiary,
  obligation_choose_cadence,
  obligation_choose_obligor,
  obligation_needed,
  obligation_not_ours,
  obligation_own_at_most,
  obligation_own_at_most_note,
  obligation_own_clause,
  obligation_own_clause_hint,
  obligation_own_count,
  obligation_own_count_note,
  obligation_own_evidence,
  obligation_own_grace,
  obligation_own_grace_hint,
  obligation_own_metric,
  obligation_own_name,
  obligation_own_name_hint,
  obligation_own_ratio,
  obligation_own_ratio_note,
  obligation_own_unit,
  obligation_own_weight,
  obligation_own_weight_hint,
  obligation_propose,
  obligation_proposed_said,
  obligation_target,
} from '#messages';
import {
  Button,
  DraftNote,
  Form,
  NumberField,
  RadioField,
  SelectField,
  send,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useSession,
} from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ObligationView, PartyView } from '../contract.js';
import { HEAVIEST } from '../domain/own-promise.js';
import { cadences } from '../domain/template.js';
import { cadenceText } from './cadence-text.js';

/** What the form begins with where the promise comes of something else: its words, and where it comes from. */
export interface OwnBeginning {
  readonly name: string;
  readonly clause: string;
  /** The decision of minutes it comes of. */
  readonly decisionId?: string | undefined;
}

interface RegisterOwnProps {
  readonly cid: string;
  readonly parties: readonly PartyView[];
  readonly replaces: ObligationView | undefined;
  readonly begins: OwnBeginning | undefined;
  readonly onDone: (obligationId: string) => void;
}

const weights = Array.from({ length: HEAVIEST }, (_, i) => String(i + 1));
const metrics = [
  { value: 'COUNT', label: obligation_own_count, note: obligation_own_count_note },
  { value: 'RATIO', label: obligation_own_ratio, note: obligation_own_ratio_note },
  { value: 'AT_MOST', label: obligation_own_at_most, note: obligation_own_at_most_note },
] as const;
const choice = ({ id, name }: PartyView) => ({ value: id, label: name });

const valuesOf = (replaces: ObligationView | undefined, own: string, other: string, begins: OwnBeginning | undefined) => ({
  ...{ name: '', metric: 'COUNT', unit: '', target: '', weight: '1', cadence: 'QUARTER', evidence: '', graceDays: '10', clause: '' },
  ...(begins && { name: begins.name, clause: begins.clause }),
  obligor: replaces?.obligor.id ?? own,
  beneficiary: replaces?.beneficiary.id ?? other,
});

/** A promise no template has, in the two sides' own words. */
export function RegisterOwn({ cid, parties, replaces, begins, onDone }: RegisterOwnProps) {
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  const ours = (id: string): boolean => delegateOf.includes(id);
  const propose = useCommand((body: object) => send<ObligationView>('POST', `/consortia/${cid}/own-obligations`, body), {
    refresh: [`/consortia/${cid}/obligations`, '/obligations', '/today'],
    said: obligation_proposed_said(),
    onDone: ({ id }) => onDone(id),
    quiet: true,
  });
  const form = useForm(valuesOf(replaces, parties.find(({ id }) => ours(id))?.id ?? '', '', begins), {
    draft: `own-${replaces?.id ?? begins?.clause ?? cid}`,
    problem: propose.problem,
  });
  const { values } = form;
  const ratio = values.metric === 'RATIO';
  const submit = (): void => {
    const needed = (value: string): string | false => value.trim() === '' && obligation_needed();
    const speaksForId = [values.obligor, values.beneficiary].find(ours);
    const complete = form.check({
      name: needed(values.name),
      unit: !ratio && needed(values.unit),
      target: needed(values.target),
      evidence: needed(values.evidence),
      graceDays: needed(values.graceDays),
      obligor: needed(values.obligor),
      beneficiary: needed(values.beneficiary) || (!speaksForId && obligation_not_ours()),
    });
    if (!complete) return;
    const { obligor: obligorId, beneficiary: beneficiaryId, target, weight, graceDays, unit, ...texts } = values;
    const numbers = { target: Number(target), weight: Number(weight), graceDays: Number(graceDays) };
    const body = {
      ...texts,
      ...numbers,
      unit: ratio ? '%' : unit,
      obligorId,
      beneficiaryId,
      speaksForId,
      replacesId: replaces?.id,
      decisionId: begins?.decisionId,
    };
    void propose.tryRun(body).then((done) => done && form.sent());
  };
  return (
    <Form
      onSubmit={submit}
      problem={propose.problem}
      columns
      actions={
        <Button kind="primary" type="submit" busy={propose.pending}>
          {obligation_propose()}
        </Button>
      }
    >
      <TextField {...form.field('name')} label={obligation_own_name()} hint={obligation_own_name_hint()} required maxLength={60} />
      <SelectField {...form.field('obligor')} label={obligation_choose_obligor()} required choices={parties.map(choice)} />
      <SelectField
        {...form.field('beneficiary')}
        label={obligation_choose_beneficiary()}
        required
        choices={parties.filter(({ id }) => id !== values.obligor).map(choice)}
      />
      <RadioField
        {...form.field('metric')}
        label={obligation_own_metric()}
        choices={metrics.map(({ value, label, note }) => ({ value, label: label(), note: note() }))}
      />
      {!ratio && <TextField {...form.field('unit')} label={obligation_own_unit()} required maxLength={12} />}
      <NumberField {...form.field('target')} label={obligation_target()} unit={ratio ? '%' : values.unit} required maxLength={7} />
      <SelectField
        {...form.field('cadence')}
        label={obligation_choose_cadence()}
        required
        choices={cadences.map((value) => ({ value, label: cadenceText(value) }))}
      />
      <TextArea {...form.field('evidence')} label={obligation_own_evidence()} required maxLength={200} />
      <SelectField
        {...form.field('weight')}
        label={obligation_own_weight()}
        hint={obligation_own_weight_hint()}
        required
        choices={weights.map((value) => ({ value, label: value }))}
      />
      <NumberField {...form.field('graceDays')} label={obligation_own_grace()} hint={obligation_own_grace_hint()} required maxLength={2} />
      <TextField {...form.field('clause')} label={obligation_own_clause()} hint={obligation_own_clause_hint()} maxLength={200} />
      <DraftNote form={form} />
    </Form>
  );
}
