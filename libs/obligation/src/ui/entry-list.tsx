import { Link } from 'react-router';
import {
  obligation_computed_hours,
  obligation_computed_payment,
  obligation_computed_task_accepted,
  obligation_computed_task_started,
  obligation_entries_none,
  obligation_entry_awaits,
  obligation_entry_checked,
  obligation_entry_not_confirmed,
  obligation_entry_open,
  obligation_entry_open_statement,
  obligation_entry_same_order,
  obligation_entry_too_late,
  obligation_entry_verified,
  obligation_entry_withdrawn,
} from '#messages';
import { MarkShape, When } from '#libs/kit/ui';
import type { EntryView, ObligationView } from '../contract.js';
import { entryAmount } from './entry-words.js';

const shapes = { VERIFIED: 'verified', CLAIMED: 'claimed', WITHDRAWN: 'promised', SAME_ORDER: 'promised', TOO_LATE: 'promised' } as const;

const shapeOf = ({ state, sourceKind, spotCheck }: EntryView): Parameters<typeof MarkShape>[0]['kind'] => {
  if (sourceKind === 'DUE') return 'promised';
  return spotCheck === 'CONFIRMED' && state === 'VERIFIED' ? 'spot-checked' : shapes[state];
};

const stateText = ({ state, sourceKind, verifier, awaits, spotCheck }: EntryView): string => {
  // What is due is nobody's claim.
  if (sourceKind === 'DUE' && state === 'VERIFIED') return '';
  if (spotCheck === 'NOT_CONFIRMED') return obligation_entry_not_confirmed();
  if (spotCheck === 'CONFIRMED' && state === 'VERIFIED') return obligation_entry_checked({ name: verifier?.shortName ?? '—' });
  switch (state) {
    case 'VERIFIED':
      return obligation_entry_verified({ name: verifier?.shortName ?? '—' });
    case 'CLAIMED':
      return obligation_entry_awaits({ name: awaits?.shortName ?? '—' });
    case 'WITHDRAWN':
      return obligation_entry_withdrawn();
    case 'SAME_ORDER':
      return obligation_entry_same_order();
    case 'TOO_LATE':
      return obligation_entry_too_late();
  }
};

const pageText = ({ sourceKind }: EntryView): string =>
  sourceKind === 'DUE' || sourceKind === 'PAYMENT' ? obligation_entry_open_statement() : obligation_entry_open();

/** What makes the facts by itself, where something does. */
const computedText: Readonly<Record<NonNullable<ObligationView['computedFrom']>, () => string>> = {
  TASK_ACCEPTED: obligation_computed_task_accepted,
  TASK_STARTED: obligation_computed_task_started,
  HOURS_CREDITED: obligation_computed_hours,
  PAYMENT_RECEIVED: obligation_computed_payment,
};

/** The facts behind the bar: where they come from, who verified each, or whose key is missing. */
export function EntryList({ obligation: { entries, metric, computedFrom } }: { readonly obligation: ObligationView }) {
  return (
    <>
      {computedFrom && <p className="muted">{computedText[computedFrom]()}</p>}
      {entries.length === 0 ? <p className="muted">{obligation_entries_none()}</p> : <Entries {...{ entries, metric }} />}
    </>
  );
}

function Entries({ entries, metric }: Pick<ObligationView, 'entries' | 'metric'>) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className="todo">
          <MarkShape kind={shapeOf(entry)} />
          <div>
            <p>
              <b>{entryAmount(entry, metric)}</b> {stateText(entry)}
            </p>
            <p>
              <When at={entry.at} />
            </p>
          </div>
          <div className="actions">
            <Link to={entry.href}>{pageText(entry)}</Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
