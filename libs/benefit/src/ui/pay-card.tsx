import { useState } from 'react';
import { benefit_pay_add, benefit_pay_student, benefit_pays, benefit_pays_empty, benefit_pays_note, benefit_pay_waits } from '#messages';
import { Button, Card, Code, Money } from '#libs/kit/ui';
import type { PayLineView, StatementView } from '../contract.js';
import { RecordPay } from './record-pay.js';
import { StateMark } from './state-mark.js';
import { payMarks } from './states.js';

/** The students' pay, seat by seat: recorded by the payer, confirmed by each student. */
export function PayCard({ statement, pays }: { readonly statement: StatementView; readonly pays: readonly PayLineView[] }) {
  const [adding, setAdding] = useState(false);
  const mayRecord = statement.may.includes('record');
  return (
    <Card
      title={benefit_pays()}
      note={benefit_pays_note()}
      aside={
        mayRecord && (
          <Button small onClick={() => setAdding(true)}>
            {benefit_pay_add()}
          </Button>
        )
      }
    >
      {pays.length === 0 && <p className="muted">{benefit_pays_empty()}</p>}
      <ul className="evidence">
        {pays.map((pay) => (
          <li key={pay.id}>
            <StateMark of={payMarks[pay.status]} />
            <span>
              <b>{pay.name ?? benefit_pay_student({ ordinal: pay.ordinal })}</b> <Code>{pay.taskNumber}</Code>
              <br />
              <small className="muted">
                {pay.fromOn} – {pay.toOn}
              </small>
            </span>
            {pay.amountFen !== null && <Money fen={pay.amountFen} />}
            {pay.status === 'RECORDED' && <small className="muted waits">{benefit_pay_waits()}</small>}
          </li>
        ))}
      </ul>
      {mayRecord && <RecordPay statement={statement} open={adding} onClose={() => setAdding(false)} />}
    </Card>
  );
}
