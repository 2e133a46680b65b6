import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  consortium_form_formulas,
  consortium_form_templates,
  consortium_form_unit_days,
  consortium_propose_reason,
  consortium_propose_reason_hint,
  consortium_propose_said,
  consortium_refuse_reason_short,
  consortium_rule_objection,
  consortium_rule_quorum,
  consortium_rule_verification,
  consortium_terms_change,
  consortium_terms_changes,
  consortium_terms_note,
  consortium_terms_nothing,
  consortium_terms_only,
  consortium_terms_range,
  consortium_terms_title,
} from '#messages';
import { Button, Dialog, Form, inLocale, Loaded, NumberField, SelectField, send, TextArea, useCommand, useForm, useView } from '#libs/kit/ui';
import type { MotionView, TermsView } from '../contract.js';
import { charterRules, type CharterRule } from '../domain/kind.js';
import { ruleDifferences } from '../domain/terms-difference.js';
import { useDecided } from './decided.js';
import { TermDifferences } from './term-differences.js';
import { ProposalActions } from './proposal-actions.js';

/** The secretary puts other weights, targets or thresholds to the leads: beside the form stands what they change. */
export function ProposeTerms({ consortiumId }: { readonly consortiumId: string }) {
  const decided = useDecided();
  const [open, setOpen] = useState(decided.act === 'TERMS_CHANGE');
  const terms = useView<TermsView>(open ? `/consortia/${consortiumId}/terms` : null);
  const close = (): void => {
    setOpen(false);
    decided.clear();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{consortium_terms_change()}</Button>
      <Dialog open={open} onClose={close} title={consortium_terms_title()} sheet>
        <Loaded of={terms}>{(loaded) => <Fields consortiumId={consortiumId} terms={loaded} onClose={close} />}</Loaded>
      </Dialog>
    </>
  );
}

interface FieldsProps {
  readonly consortiumId: string;
  readonly terms: TermsView;
  readonly onClose: () => void;
}

const rules: Readonly<Record<CharterRule, { readonly label: () => string; readonly unit: () => string }>> = {
  quorumPercent: { label: consortium_rule_quorum, unit: () => '%' },
  verificationDays: { label: consortium_rule_verification, unit: consortium_form_unit_days },
  objectionDays: { label: consortium_rule_objection, unit: consortium_form_unit_days },
};

const valuesOf = ({ rules: now, templates, formulas }: TermsView, reason: string) => ({
  quorumPercent: String(now.quorumPercent),
  verificationDays: String(now.verificationDays),
  objectionDays: String(now.objectionDays),
  templateHash: templates.inForce?.hash ?? '',
  formulaHash: formulas.inForce?.hash ?? '',
  reason,
});

function Fields({ consortiumId, terms, onClose }: FieldsProps) {
  const navigate = useNavigate();
  const decided = useDecided();
  const propose = useCommand((body: object) => send<MotionView>('POST', `/consortia/${consortiumId}/motions`, { kind: 'TERMS_CHANGE', ...body }), {
    refresh: ['/session', `/consortia/${consortiumId}`],
    said: consortium_propose_said(),
    quiet: true,
    onDone: ({ id }) => void navigate(`/consortia/${consortiumId}/governance/${id}`),
  });
  const form = useForm(valuesOf(terms, decided.reason), { problem: propose.problem });
  const { templateHash, formulaHash, reason } = form.values;
  const wanted = {
    quorumPercent: Number(form.values.quorumPercent),
    verificationDays: Number(form.values.verificationDays),
    objectionDays: Number(form.values.objectionDays),
  };
  const of = ({ others }: TermsView['templates'], hash: string) => others.find((one) => one.hash === hash)?.differences ?? [];
  const differences = [...ruleDifferences(terms.rules, wanted), ...of(terms.templates, templateHash), ...of(terms.formulas, formulaHash)];
  const outOfRange = (rule: CharterRule): string | false => {
    const { min, max } = terms.ranges[rule];
    return !(wanted[rule] >= min && wanted[rule] <= max) && consortium_terms_range({ min, max });
  };
  const submit = (): void => {
    const faults = {
      ...Object.fromEntries(charterRules.map((rule) => [rule, outOfRange(rule)])),
      reason: (reason.trim().length < 2 && consortium_refuse_reason_short()) || (differences.length === 0 && consortium_terms_nothing()),
    };
    const chosen = { rules: wanted, templateHash: templateHash || null, formulaHash: formulaHash || null };
    if (form.check(faults)) propose.run({ terms: chosen, reason: reason.trim(), decisionId: decided.decisionId });
  };
  return (
    <Form onSubmit={submit} problem={propose.problem} actions={<ProposalActions busy={propose.pending} onClose={onClose} />}>
      <Sets label={consortium_form_templates()} choice={terms.templates} field={form.field('templateHash')} />
      <Sets label={consortium_form_formulas()} choice={terms.formulas} field={form.field('formulaHash')} />
      {charterRules.map((rule) => (
        <NumberField key={rule} {...form.field(rule)} label={rules[rule].label()} unit={rules[rule].unit()} required maxLength={3} />
      ))}
      <section aria-live="polite">
        <h3>{consortium_terms_changes()}</h3>
        <TermDifferences differences={differences} />
      </section>
      <p className="muted">{consortium_terms_note()}</p>
      <TextArea
        label={consortium_propose_reason()}
        required
        rows={3}
        maxLength={1000}
        hint={consortium_propose_reason_hint()}
        {...form.field('reason')}
      />
    </Form>
  );
}

interface SetsProps {
  readonly label: string;
  readonly choice: TermsView['templates'];
  readonly field: { readonly value: string; readonly onChange: (value: string) => void };
}

/** The published sets of a kind; where there is no other, that is said instead. */
function Sets({ label, choice: { inForce, others }, field }: SetsProps) {
  if (others.length === 0) return <p className="muted">{consortium_terms_only({ label, name: inForce ? inLocale(inForce.names) : '—' })}</p>;
  const choices = [...(inForce ? [inForce] : []), ...others].map(({ hash, names }) => ({
    value: hash,
    label: `${inLocale(names)} · ${hash.slice(0, 8)}`,
  }));
  return <SelectField label={label} required choices={choices} {...field} />;
}
