import {
  obligation_needed,
  obligation_rule_amount,
  obligation_rule_note,
  obligation_rule_outcome,
  obligation_rule_part,
  obligation_rule_part_note,
  obligation_rule_reason_label,
  obligation_rule_send,
  obligation_rule_title,
  obligation_rule_uphold,
  obligation_rule_uphold_note,
  obligation_rule_whole,
  obligation_rule_whole_note,
  obligation_ruled_said,
} from '#messages';
import { Button, Dialog, Form, formatNumber, inLocale, NumberField, RadioField, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import { amountText } from './claim-words.js';
import { pathsOf } from './use-promise-rights.js';

interface RuleDialogProps {
  readonly obligation: ObligationView;
  readonly claim: ClaimView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The arbiter's word on a disputed answer: it stands, or how much of the claim holds, and why. */
export const RuleDialog = ({ open, onClose, obligation, claim }: RuleDialogProps) => (
  <Dialog
    open={open}
    onClose={onClose}
    title={obligation_rule_title({ name: obligation.obligor.shortName, amount: amountText(claim, obligation) })}
    sheet
  >
    <RuleForm obligation={obligation} claim={claim} onDone={onClose} />
  </Dialog>
);

function RuleForm({ obligation, claim, onDone }: Pick<RuleDialogProps, 'obligation' | 'claim'> & { readonly onDone: () => void }) {
  const rule = useCommand(
    (body: object) =>
      send<ObligationView>('POST', `/claims/${claim.id}/ruling`, { speaksForId: claim.dispute?.arbiter.id, ...body }, { ifMatch: claim.version }),
    { refresh: pathsOf(obligation), said: obligation_ruled_said(), quiet: true, onDone },
  );
  const form = useForm({ outcome: '', numerator: '', reason: '' }, { draft: `ruling-${claim.id}`, problem: rule.problem });
  const { outcome, numerator, reason } = form.values;
  const submit = (): void => {
    const complete = form.check({
      numerator: outcome === 'PART' && numerator === '' && obligation_needed(),
      reason: reason.trim() === '' && obligation_needed(),
    });
    if (!complete) return;
    const amount = outcome === 'UPHOLD' ? {} : { numerator: outcome === 'WHOLE' ? claim.numerator : Number(numerator) };
    void rule.tryRun({ reason, ...amount }).then((done) => done && form.sent());
  };
  const amount = amountText(claim, obligation);
  const choices = [
    { value: 'UPHOLD', label: obligation_rule_uphold(), note: obligation_rule_uphold_note() },
    { value: 'WHOLE', label: obligation_rule_whole(), note: obligation_rule_whole_note({ amount }) },
    ...(obligation.metric === 'AT_MOST' ? [] : [{ value: 'PART', label: obligation_rule_part(), note: obligation_rule_part_note() }]),
  ];
  return (
    <Form
      onSubmit={submit}
      problem={rule.problem}
      actions={
        <Button kind="primary" type="submit" busy={rule.pending} disabled={outcome === ''}>
          {obligation_rule_send()}
        </Button>
      }
    >
      <p className="muted">{obligation_rule_note()}</p>
      <RadioField {...form.field('outcome')} label={obligation_rule_outcome()} choices={choices} />
      {outcome === 'PART' && (
        <NumberField
          {...form.field('numerator')}
          label={obligation_rule_amount()}
          unit={obligation.metric === 'RATIO' ? `/ ${formatNumber(claim.denominator)}` : inLocale(obligation.unit)}
          required
          maxLength={7}
        />
      )}
      <TextArea {...form.field('reason')} label={obligation_rule_reason_label()} required maxLength={1000} />
    </Form>
  );
}
