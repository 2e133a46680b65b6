import { Card, DataTable, EmptyState, ErrorState, formatDay, Skeleton, usePages } from '#libs/kit/ui';
import {
  identity_mergers_head_on,
  identity_mergers_head_reason,
  identity_mergers_head_which,
  identity_mergers_waiting,
  identity_mergers_waiting_none,
  identity_mergers_waiting_note,
} from '#messages';
import type { MergerView } from '../contract.js';
import { MergerActs } from './merger-acts.js';

/** Mergers both sides agreed to, for the operator to record. */
export function WaitingMergers() {
  const pages = usePages<MergerView>('/mergers');
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton rows={3} />;
  return (
    <Card title={identity_mergers_waiting()} note={identity_mergers_waiting_note()} flush>
      <DataTable
        caption={identity_mergers_waiting()}
        rows={pages.items}
        id={(merger) => merger.id}
        isOurTurn={({ may }) => may.record}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<EmptyState title={identity_mergers_waiting_none()} />}
        columns={[
          {
            key: 'which',
            head: identity_mergers_head_which(),
            place: 'title',
            cell: ({ from, into }) => (
              <>
                <b>{from.name}</b> → {into.name}
              </>
            ),
          },
          { key: 'on', head: identity_mergers_head_on(), place: 'half', cell: ({ on }) => formatDay(on) },
          { key: 'reason', head: identity_mergers_head_reason(), place: 'line', cell: ({ reason }) => reason },
          { key: 'act', place: 'actions', cell: (merger) => <MergerActs merger={merger} /> },
        ]}
      />
    </Card>
  );
}
