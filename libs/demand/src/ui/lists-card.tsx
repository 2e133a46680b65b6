import { useState } from 'react';
import {
  demand_effect_publish,
  demand_effect_publish_frozen,
  demand_lists_count,
  demand_lists_never,
  demand_lists_note,
  demand_lists_title,
  demand_lists_version,
  demand_publish,
  demand_published_version_said,
  demand_unpublished,
} from '#messages';
import { Button, Card, ConsequenceSheet, Mark, send, useCommand, useView, When } from '#libs/kit/ui';
import type { ListItem, ListKind, ListsView, VersionView } from '../contract.js';
import { pathsOf } from './demand-words.js';
import { useKeeping } from './use-keeping.js';
import { VersionDialog } from './version-dialog.js';

/** Whose list stands at which version; one's own with what waits to be published. */
export function ListsCard({ cid, kind }: { readonly cid: string; readonly kind: ListKind }) {
  const lists = useView<ListsView>(`/consortia/${cid}/demand-lists`);
  const [shown, show] = useState<{ readonly id: string; readonly number: number } | null>(null);
  const items = lists.data?.items.filter((list) => list.kind === kind) ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={demand_lists_title()} note={demand_lists_note()}>
      <ul className="demand-lists">
        {items.map((list) => (
          <li key={list.id}>
            <b>{list.organization.shortName}</b>
            {list.number === 0 ? (
              <span className="muted">{demand_lists_never()}</span>
            ) : (
              <span>
                <Button kind="quiet" small onClick={() => show({ id: list.id, number: list.number })}>
                  {demand_lists_version({ number: list.number })}
                </Button>{' '}
                {list.publishedAt !== null && <When at={list.publishedAt} />}{' '}
                <span className="muted">{demand_lists_count({ count: list.listed })}</span>
              </span>
            )}
            {list.own && list.unpublished > 0 && <Publish cid={cid} list={list} />}
          </li>
        ))}
      </ul>
      <VersionDialog shown={shown} onShow={show} />
    </Card>
  );
}

function Publish({ cid, list }: { readonly cid: string; readonly list: ListItem }) {
  const [open, setOpen] = useState(false);
  const keeps = useKeeping(cid).keeps(list.organization.id);
  const publish = useCommand(() => send<VersionView>('POST', `/demand-lists/${list.id}/publication`, {}, { ifMatch: list.version }), {
    refresh: pathsOf(cid),
    said: ({ number }) => demand_published_version_said({ number }),
    onDone: () => setOpen(false),
    quiet: true,
  });
  return (
    <span className="actions">
      <Mark kind="promised" word={demand_unpublished({ count: list.unpublished })} />
      {keeps && (
        <Button small kind="primary" onClick={() => setOpen(true)}>
          {demand_publish({ number: list.number + 1 })}
        </Button>
      )}
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        confirm={demand_publish({ number: list.number + 1 })}
        onConfirm={() => publish.run()}
        busy={publish.pending}
        problem={publish.problem}
        effects={[
          { mark: 'promised', text: demand_effect_publish({ count: list.unpublished }) },
          { mark: 'spot-checked', text: demand_effect_publish_frozen({ number: list.number + 1 }) },
        ]}
      />
    </span>
  );
}
