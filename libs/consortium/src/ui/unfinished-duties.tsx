import { consortium_duties_more, consortium_duties_none, consortium_duties_title, consortium_duties_to } from '#messages';
import { ErrorState, formatDay, inLocale, Skeleton, usePages } from '#libs/kit/ui';
import type { LedgerRow } from '#libs/obligation/contract';
import type { MembershipView } from '../contract.js';

/** What a member still owes when it gives notice: its promises that bind and are not kept yet. */
export function UnfinishedDuties({ row }: { readonly row: MembershipView }) {
  const owed = usePages<LedgerRow>(`/consortia/${row.consortiumId}/obligations`, { filter: 'owe', limit: 50 });
  const open = owed.items.filter(
    (duty) => duty.obligor.id === row.organization.id && duty.status === 'AGREED' && !duty.waived && duty.mark !== 'verified',
  );
  return (
    <section className="duties" aria-label={consortium_duties_title()}>
      <h3>{consortium_duties_title()}</h3>
      {owed.pending && <Skeleton />}
      {owed.problem && <ErrorState problem={owed.problem} onRetry={owed.retry} />}
      {!owed.pending && !owed.problem && open.length === 0 && <p className="muted">{consortium_duties_none()}</p>}
      <ul>
        {open.map((duty) => (
          <li key={duty.rowId}>
            <span className="id">{duty.number}</span> {inLocale(duty.names)}{' '}
            <small className="muted">{consortium_duties_to({ name: duty.beneficiary.shortName, day: formatDay(duty.dueOn) })}</small>
          </li>
        ))}
      </ul>
      {owed.hasMore && <p className="muted">{consortium_duties_more()}</p>}
    </section>
  );
}
