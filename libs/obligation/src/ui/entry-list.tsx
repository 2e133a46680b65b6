import { Link } from 'react-router';
import {
  obligation_entries_none,
  obligation_entry_awaits,
  obligation_entry_checked,
  obligation_entry_not_confirmed,
  obligation_entry_one,
  obligation_entry_open,
  obligation_entry_part,
  obligation_entry_verified,
  obligation_entry_withdrawn,
} from '#messages';
import { MarkShape, When } from '#libs/kit/ui';
import type { EntryView, ObligationView } from '../contract.js';

const shapes = { VERIFIED: 'verified', CLAIMED: 'claimed', WITHDRAWN: 'promised' } as const;

const stateText = ({ state, verifier, awaits, spotCheck }: EntryView): string => {
  if (spotCheck === 'NOT_CONFIRMED') return obligation_entry_not_confirmed();
  if (spotCheck === 'CONFIRMED' && state === 'VERIFIED') return obligation_entry_checked({ name: verifier?.shortName ?? '—' });
  switch (state) {
    case 'VERIFIED':
      return obligation_entry_verified({ name: verifier?.shortName ?? '—' });
    case 'CLAIMED':
      return obligation_entry_awaits({ name: awaits?.shortName ?? '—' });
    case 'WITHDRAWN':
      return obligation_entry_withdrawn();
  }
};

const amountText = ({ numerator, denominator }: EntryView, metric: ObligationView['metric']): string =>
  metric === 'RATIO'
    ? obligation_entry_part({ numerator: String(numerator), denominator: String(denominator) })
    : obligation_entry_one({ amount: String(numerator) });

/** The facts behind the bar: who verified each, or whose key is missing. */
export function EntryList({ entries, metric }: { readonly entries: readonly EntryView[]; readonly metric: ObligationView['metric'] }) {
  if (entries.length === 0) return <p className="muted">{obligation_entries_none()}</p>;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className="todo">
          <MarkShape kind={entry.spotCheck === 'CONFIRMED' && entry.state === 'VERIFIED' ? 'spot-checked' : shapes[entry.state]} />
          <div>
            <p>
              <b>{amountText(entry, metric)}</b> {stateText(entry)}
            </p>
            <p>
              <When at={entry.at} />
            </p>
          </div>
          <div className="actions">
            <Link to={entry.href}>{obligation_entry_open()}</Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
