import { useState } from 'react';
import { Link } from 'react-router';
import {
  benefit_payment_confirm,
  benefit_payment_confirm_effect,
  benefit_payment_confirm_go,
  benefit_payment_confirm_last,
  benefit_payment_confirm_said,
  benefit_payment_correct,
  benefit_payment_fund,
  benefit_payment_record_go,
  benefit_payment_reference_shown,
  benefit_payment_written_off_by,
  benefit_payments,
  benefit_payments_none,
  benefit_payments_progress,
  benefit_waits_for,
} from '#messages';
import { Button, Card, ConsequenceSheet, formatMoney, Money, PromiseBar, send, useCommand, When } from '#libs/kit/ui';
import type { PaymentView, StatementView } from '../contract.js';
import { ProposeWriteOff } from './propose-write-off.js';
import { RecordPayment } from './record-payment.js';
import { StateMark } from './state-mark.js';
import { paymentMarks } from './states.js';

const total = (payments: readonly PaymentView[], ...states: readonly PaymentView['status'][]): bigint =>
  payments.filter((payment) => states.includes(payment.status)).reduce((sum, payment) => sum + BigInt(payment.amountFen), 0n);

/** What the payer owes each party: recorded by the payer, solid with the payee's word; the keeper gives it for the fund. Written off, it stays due and never came. */
export function PaymentCard({ statement }: { readonly statement: StatementView }) {
  const { payments } = statement;
  if (payments.length === 0) return <Card title={benefit_payments()}>{benefit_payments_none()}</Card>;
  return (
    <Card title={benefit_payments()}>
      <PromiseBar
        promised={total(payments, 'DUE', 'RECORDED', 'RECEIVED', 'WRITTEN_OFF')}
        claimed={total(payments, 'RECORDED')}
        verified={total(payments, 'RECEIVED')}
        format={(fen) => formatMoney(String(fen))}
        label={benefit_payments_progress()}
      />
      <ul className="evidence">
        {payments.map((payment) => (
          <Payment key={payment.id} payment={payment} statement={statement} />
        ))}
      </ul>
    </Card>
  );
}

function Payment({ payment, statement }: { readonly payment: PaymentView; readonly statement: StatementView }) {
  const mine = payment.may.includes('receive') || (payment.may.includes('record') && payment.status === 'DUE');
  return (
    <li className={mine ? 'our-turn' : undefined}>
      <StateMark of={paymentMarks[payment.status]} />
      <span>
        <b>{payment.payee.name}</b> {payment.kind === 'COMMON_FUND' && <small className="muted">{benefit_payment_fund()}</small>}
        {payment.paidOn && (
          <>
            <br />
            <small className="muted">
              {payment.paidOn}
              {payment.reference && ` · ${benefit_payment_reference_shown({ reference: payment.reference })}`}
            </small>
          </>
        )}
        {payment.writtenOff && (
          <>
            <br />
            <small>
              <Link to={`/consortia/${statement.consortiumId}/governance/${payment.writtenOff.motionId}`}>{benefit_payment_written_off_by()}</Link>{' '}
              <When at={payment.writtenOff.at} />
            </small>
          </>
        )}
      </span>
      <Money fen={payment.amountFen} />
      <Act payment={payment} statement={statement} />
    </li>
  );
}

function Act({ payment, statement }: { readonly payment: PaymentView; readonly statement: StatementView }) {
  const [open, setOpen] = useState(false);
  if (payment.may.includes('receive')) return <Confirm payment={payment} statement={statement} />;
  if (payment.may.includes('record')) {
    return (
      <span className="actions">
        <Button small kind={payment.status === 'DUE' ? 'primary' : 'quiet'} onClick={() => setOpen(true)}>
          {payment.status === 'DUE' ? benefit_payment_record_go() : benefit_payment_correct()}
        </Button>
        <RecordPayment payment={payment} statementId={statement.id} open={open} onClose={() => setOpen(false)} />
      </span>
    );
  }
  if (payment.status === 'RECEIVED' || payment.status === 'WRITTEN_OFF') return null;
  return (
    <span className="actions">
      <small className="muted waits">{benefit_waits_for({ name: (payment.status === 'DUE' ? statement.payer : payment.payee).shortName })}</small>
      {payment.may.includes('write-off') && <ProposeWriteOff payment={payment} consortiumId={statement.consortiumId} />}
    </span>
  );
}

function Confirm({ payment, statement }: { readonly payment: PaymentView; readonly statement: StatementView }) {
  const [open, setOpen] = useState(false);
  const confirm = useCommand(() => send<StatementView>('POST', `/payments/${payment.id}/confirmation`), {
    refresh: [`/statements/${statement.id}`, '/today'],
    said: benefit_payment_confirm_said({ amount: formatMoney(payment.amountFen) }),
    quiet: true,
    onDone: () => setOpen(false),
  });
  const left = statement.payments.filter((other) => other.status === 'DUE' || other.status === 'RECORDED').length - 1;
  return (
    <span className="actions">
      <Button small kind="primary" onClick={() => setOpen(true)}>
        {benefit_payment_confirm_go()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        effects={[
          { text: benefit_payment_confirm_effect({ amount: formatMoney(payment.amountFen), name: payment.payee.name }) },
          ...(left === 0 ? [{ text: benefit_payment_confirm_last() }] : []),
        ]}
        confirm={benefit_payment_confirm()}
        onConfirm={() => confirm.run()}
        busy={confirm.pending}
        problem={confirm.problem}
      />
    </span>
  );
}
