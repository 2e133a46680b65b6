import {
  training_import_history,
  training_import_history_at,
  training_import_history_counts,
  training_import_history_empty,
  training_import_history_line,
  training_import_history_open,
  training_import_status_checked,
  training_import_status_imported,
  training_import_status_undone,
} from '#messages';
import { Button, Card, DataTable, EmptyState, ErrorState, Skeleton, Tag, usePages, When } from '#libs/kit/ui';
import type { ImportItem } from '../contract.js';

const statusWord: Readonly<Record<ImportItem['status'], () => string>> = {
  CHECKED: training_import_status_checked,
  IMPORTED: training_import_status_imported,
  UNDONE: training_import_status_undone,
};

/** Earlier workbooks of the school. */
export function ImportHistory({ path, onOpen }: { readonly path: string; readonly onOpen: (id: string) => void }) {
  const pages = usePages<ImportItem>(path, { limit: 10 });
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton rows={3} tall />;
  return (
    <Card flush title={training_import_history()}>
      <DataTable<ImportItem>
        caption={training_import_history()}
        rows={pages.items}
        id={(item) => item.id}
        onOpen={(item) => onOpen(item.id)}
        empty={<EmptyState title={training_import_history_empty()} />}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        columns={[
          {
            key: 'status',
            place: 'mark',
            head: training_import_history(),
            cell: (item) => <Tag tone={item.status === 'IMPORTED' ? 'jade' : 'plain'}>{statusWord[item.status]()}</Tag>,
          },
          { key: 'at', place: 'title', head: training_import_history_at(), cell: (item) => <When at={item.checkedAt} /> },
          {
            key: 'counts',
            place: 'wide',
            head: training_import_history_counts(),
            cell: ({ added, updated, refused }) => training_import_history_line({ added, updated, refused }),
          },
          {
            key: 'open',
            place: 'actions',
            cell: (item) => (
              <Button small onClick={() => onOpen(item.id)}>
                {training_import_history_open()}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  );
}
