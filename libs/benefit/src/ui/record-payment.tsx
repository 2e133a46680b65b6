import {
  benefit_entry_needed,
  benefit_payment_amount_due,
  benefit_payment_paid_on,
  benefit_payment_record,
  benefit_payment_record_said,
  benefit_payment_record_title,
  benefit_payment_reference,
} from '#messages';
import { Button, DateField, Dialog, Form, Money, send, TextField, today, useCommand, useForm } from '#libs/kit/ui';
import type { PaymentView, StatementView } from '../contract.js';

interface Props {
  readonly payment: PaymentView;
  readonly statementId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The payer says that it has paid, with the bank's reference: a claim until the payee confirms. */
export function RecordPayment({ payment, statementId, open, onClose }: Props) {
  const record = useCommand((values: object) => send<StatementView>('POST', `/payments/${payment.id}/record`, values), {
    refresh: [`/statements/${statementId}`, '/today'],
    said: benefit_payment_record_said(),
    quiet: true,
    onDone: onClose,
  });
  const form = useForm({ reference: payment.reference ?? '', paidOn: payment.paidOn ?? today() }, { problem: record.problem });
  const save = (): void => {
    if (form.check({ reference: form.values.reference.trim() === '' && benefit_entry_needed() })) record.run(form.values);
  };
  return (
    <Dialog open={open} onClose={onClose} title={benefit_payment_record_title({ name: payment.payee.shortName })}>
      <p>
        {benefit_payment_amount_due()} <Money fen={payment.amountFen} />
      </p>
      <Form
        onSubmit={save}
        problem={record.problem}
        actions={
          <Button kind="primary" type="submit" busy={record.pending}>
            {benefit_payment_record()}
          </Button>
        }
      >
        <TextField label={benefit_payment_reference()} required maxLength={100} {...form.field('reference')} />
        <DateField label={benefit_payment_paid_on()} required max={today()} {...form.field('paidOn')} />
      </Form>
    </Dialog>
  );
}
