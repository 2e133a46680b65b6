import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  benefit_payment_write_off,
  benefit_payment_write_off_confirm,
  benefit_payment_write_off_effect,
  benefit_payment_write_off_reason,
  benefit_payment_write_off_reason_hint,
  benefit_payment_write_off_reason_short,
  benefit_payment_write_off_said,
  benefit_payment_write_off_title,
} from '#messages';
import { Button, Dialog, Form, formatMoney, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { MotionView } from '#libs/consortium/contract';
import type { PaymentView } from '../contract.js';

interface Props {
  readonly payment: PaymentView;
  readonly consortiumId: string;
}

/** The secretary puts a payment that will never come to the leads and its payee; the motion's page then shows who has signed. */
export function ProposeWriteOff({ payment, consortiumId }: Props) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const propose = useCommand(
    (reason: string) => send<MotionView>('POST', `/consortia/${consortiumId}/motions`, { kind: 'WRITE_OFF', claimId: payment.id, reason }),
    {
      refresh: ['/session', `/consortia/${consortiumId}`],
      said: benefit_payment_write_off_said(),
      quiet: true,
      onDone: (motion) => void navigate(`/consortia/${consortiumId}/governance/${motion.id}`),
    },
  );
  const form = useForm({ reason: '' }, { problem: propose.problem });
  const submit = (): void => {
    const reason = form.values.reason.trim();
    if (form.check({ reason: reason.length < 2 && benefit_payment_write_off_reason_short() })) propose.run(reason);
  };
  return (
    <>
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {benefit_payment_write_off()}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={benefit_payment_write_off_title({ name: payment.payee.shortName })} sheet>
        <p>{benefit_payment_write_off_effect({ amount: formatMoney(payment.amountFen), name: payment.payee.name })}</p>
        <Form
          onSubmit={submit}
          problem={propose.problem}
          actions={
            <Button kind="primary" type="submit" busy={propose.pending}>
              {benefit_payment_write_off_confirm()}
            </Button>
          }
        >
          <TextArea
            label={benefit_payment_write_off_reason()}
            required
            rows={3}
            maxLength={1000}
            hint={benefit_payment_write_off_reason_hint()}
            {...form.field('reason')}
          />
        </Form>
      </Dialog>
    </>
  );
}
