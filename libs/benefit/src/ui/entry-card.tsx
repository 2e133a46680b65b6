import { useState } from 'react';
import {
  benefit_entries,
  benefit_entries_empty,
  benefit_entry_add,
  benefit_entry_document,
  benefit_entry_reason,
  benefit_entry_return,
  benefit_entry_return_confirm,
  benefit_entry_return_effect,
  benefit_entry_return_said,
  benefit_entry_verify,
  benefit_entry_verify_said,
  benefit_waits_for,
} from '#messages';
import { Button, Card, ConsequenceSheet, fileAddress, formatMoney, Money, send, TextArea, useCommand } from '#libs/kit/ui';
import type { EntryView, StatementView } from '../contract.js';
import { RecordEntry } from './record-entry.js';
import { StateMark } from './state-mark.js';
import { entryKindNames, entryMarks } from './states.js';

/** Receipt and costs, each with its document: recorded by the payer, verified by the school. */
export function EntryCard({ statement, entries }: { readonly statement: StatementView; readonly entries: readonly EntryView[] }) {
  const [adding, setAdding] = useState(false);
  const mayRecord = statement.may.includes('record');
  return (
    <Card
      title={benefit_entries()}
      aside={
        mayRecord && (
          <Button small kind={entries.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
            {benefit_entry_add()}
          </Button>
        )
      }
    >
      {entries.length === 0 && <p className="muted">{benefit_entries_empty()}</p>}
      <ul className="evidence">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} statement={statement} />
        ))}
      </ul>
      {mayRecord && <RecordEntry statement={statement} open={adding} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Entry({ entry, statement }: { readonly entry: EntryView; readonly statement: StatementView }) {
  const mayVerify = statement.may.includes('verify') && entry.status === 'RECORDED' && !entry.mine;
  return (
    <li className={mayVerify ? 'our-turn' : undefined}>
      <StateMark of={entryMarks[entry.status]} />
      <span>
        <b>{entryKindNames[entry.kind]()}</b> {entry.note}
        <br />
        <small className="muted">
          {entry.onDate} · <a href={fileAddress(entry.fileId)}>{benefit_entry_document()}</a>
          {entry.reason && (
            <>
              {' '}
              · <span className="rust">{entry.reason}</span>
            </>
          )}
        </small>
      </span>
      <Money fen={entry.amountFen} />
      {mayVerify ? (
        <Verdict entry={entry} statement={statement} />
      ) : (
        entry.status === 'RECORDED' && <small className="muted waits">{benefit_waits_for({ name: statement.school.shortName })}</small>
      )}
    </li>
  );
}

function Verdict({ entry, statement }: { readonly entry: EntryView; readonly statement: StatementView }) {
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const path = `/statements/${statement.id}/entries/${entry.id}`;
  const refresh = [`/statements/${statement.id}`, '/today'];
  const verify = useCommand(() => send<StatementView>('POST', `${path}/verification`), {
    refresh,
    said: benefit_entry_verify_said({ amount: formatMoney(entry.amountFen) }),
  });
  const sendBack = useCommand(() => send<StatementView>('POST', `${path}/return`, { reason }), {
    refresh,
    said: benefit_entry_return_said(),
    quiet: true,
    onDone: () => setReturning(false),
  });
  return (
    <span className="actions">
      <Button small onClick={() => setReturning(true)}>
        {benefit_entry_return()}
      </Button>
      <Button small kind="primary" busy={verify.pending} onClick={() => verify.run()}>
        {benefit_entry_verify()}
      </Button>
      <ConsequenceSheet
        open={returning}
        onClose={() => setReturning(false)}
        effects={[{ mark: 'overdue', text: benefit_entry_return_effect({ amount: formatMoney(entry.amountFen) }) }]}
        confirm={benefit_entry_return_confirm()}
        onConfirm={() => sendBack.run()}
        busy={sendBack.pending}
        problem={sendBack.problem}
      >
        <TextArea
          label={benefit_entry_reason()}
          name="reason"
          required
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={sendBack.problem?.fields['reason']}
        />
      </ConsequenceSheet>
    </span>
  );
}
