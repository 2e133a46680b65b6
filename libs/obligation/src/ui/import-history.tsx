import { useState } from 'react';
import {
  obligation_import_history,
  obligation_import_history_at,
  obligation_import_history_by,
  obligation_import_history_drafts,
  obligation_import_history_erased,
  obligation_import_history_left,
  obligation_import_history_note,
  obligation_import_history_open,
  obligation_import_history_state,
  obligation_import_receipt_see,
  obligation_import_undo,
  obligation_import_undone,
} from '#messages';
import { Button, Card, DataTable, Tag, usePages, useLiveRefresh, When } from '#libs/kit/ui';
import type { ImportItem } from '../contract.js';
import { ImportReceipt } from './import-receipt.js';
import { UndoImport } from './undo-import.js';

/** Who imported what and when, how many of the drafts are where, and the way back; nothing before the first import. */
export function ImportHistory({ cid }: { readonly cid: string }) {
  const path = `/consortia/${cid}/obligation-imports`;
  const pages = usePages<ImportItem>(path, { limit: 10 });
  useLiveRefresh(`consortium:${cid}`, path);
  const [seen, setSeen] = useState<string | null>(null);
  const [undone, setUndone] = useState<ImportItem | null>(null);
  if (pages.items.length === 0) return null;
  return (
    <Card title={obligation_import_history()} note={obligation_import_history_note()} flush>
      <DataTable
        caption={obligation_import_history()}
        rows={pages.items}
        id={({ id }) => id}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        columns={[
          { key: 'at', head: obligation_import_history_at(), place: 'title', cell: ({ laidAt }) => <When at={laidAt} /> },
          {
            key: 'by',
            head: obligation_import_history_by(),
            place: 'half',
            cell: ({ laidBy }) => laidBy ?? <span className="muted">{obligation_import_history_erased()}</span>,
          },
          {
            key: 'drafts',
            head: obligation_import_history_drafts(),
            place: 'wide',
            cell: ({ laid, left }) => obligation_import_history_left({ laid, left }),
          },
          { key: 'state', head: obligation_import_history_state(), place: 'wide', cell: (item) => <State item={item} /> },
          {
            key: 'act',
            place: 'actions',
            cell: (item) => (
              <>
                <Button small kind="quiet" onClick={() => setSeen(item.id)}>
                  {obligation_import_receipt_see()}
                </Button>
                {item.open > 0 && (
                  <Button small onClick={() => setUndone(item)}>
                    {obligation_import_undo()}
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
      <ImportReceipt id={seen} onClose={() => setSeen(null)} />
      {undone && <UndoImport item={undone} onClose={() => setUndone(null)} />}
    </Card>
  );
}

const State = ({ item: { open, proposed, discarded, withdrawn, withdrawnAt } }: { readonly item: ImportItem }) => (
  <>
    {obligation_import_history_open({ open, proposed, discarded })}{' '}
    {withdrawnAt !== null && <Tag>{obligation_import_undone({ count: withdrawn })}</Tag>}
  </>
);
