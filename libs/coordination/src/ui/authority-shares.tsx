import {
  coordination_shares,
  coordination_shares_authority,
  coordination_shares_label,
  coordination_shares_none,
  coordination_shares_not_due,
  coordination_shares_note,
  coordination_shares_overdue,
  coordination_shares_share,
} from '#messages';
import { Card, DataTable, Figure, formatNumber, formatPercent, Loaded, Mark, useView } from '#libs/kit/ui';
import type { SharesView } from '../contract.js';

/** Per authority how much of what was due is closed in time; each number opens the events it is the sum of. */
export function AuthorityShares({ cid }: { readonly cid: string }) {
  const shares = useView<SharesView>(`/consortia/${cid}/coordination-shares`);
  return (
    <Card title={coordination_shares()} note={coordination_shares_note()} flush>
      <Loaded of={shares}>
        {({ items }) => (
          <DataTable
            caption={coordination_shares()}
            rows={items}
            id={({ authority }) => authority.id}
            empty={<p className="muted coordination-none">{coordination_shares_none()}</p>}
            columns={[
              { key: 'who', head: coordination_shares_authority(), place: 'title', cell: ({ authority }) => <b>{authority.name}</b> },
              {
                key: 'share',
                head: coordination_shares_share(),
                place: 'half',
                cell: ({ due, inTime, figure }) =>
                  due === 0 ? (
                    <span className="muted">{coordination_shares_not_due()}</span>
                  ) : (
                    <Figure
                      to={`/consortia/${cid}/figures/${figure}`}
                      value={coordination_shares_label({ inTime: formatNumber(inTime), due: formatNumber(due) })}
                      label={formatPercent(Math.floor((inTime / due) * 1000) / 10)}
                    />
                  ),
              },
              {
                key: 'overdue',
                head: coordination_shares_overdue(),
                place: 'half',
                cell: ({ overdue }) => (overdue > 0 ? <Mark kind="overdue" word={formatNumber(overdue)} /> : '—'),
              },
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
}
