import {
  demand_answer,
  demand_empty,
  demand_empty_filter,
  demand_empty_next,
  demand_empty_supply_next,
  demand_head_by,
  demand_head_line,
  demand_head_state,
  demand_head_waiting,
  demand_head_what,
  demand_head_who,
  demand_respond,
  demand_show_all,
  demand_waiting_days,
} from '#messages';
import { Button, Card, DataTable, Due, EmptyState, ErrorState, Mark, Skeleton, usePages, type Column } from '#libs/kit/ui';
import type { EntryItem, ListKind } from '../contract.js';
import { kindNames, markOf, shortOf } from './demand-words.js';
import { useKeeping } from './use-keeping.js';

interface DemandTableProps {
  readonly cid: string;
  readonly kind: ListKind;
  readonly query: Readonly<Record<string, string | null>>;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAll: () => void;
}

/** The lines of one list, the longest waiting first; a line opens beside the list. */
export function DemandTable({ cid, kind, query, openId, onOpen, onAll }: DemandTableProps) {
  const pages = usePages<EntryItem>(`/consortia/${cid}/demands`, query);
  const keeping = useKeeping(cid);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton tall rows={6} />;
  const ours = (row: EntryItem): boolean => row.offers > 0 && keeping.keeps(row.organization.id);
  const act = (row: EntryItem) => {
    if (ours(row))
      return (
        <Button small kind="primary" onClick={() => onOpen(row.id)}>
          {demand_answer()}
        </Button>
      );
    const answers = row.status === 'LISTED' && keeping.respondersTo(row.kind, row.organization.id).length > 0;
    return answers ? (
      <Button small onClick={() => onOpen(row.id)}>
        {demand_respond()}
      </Button>
    ) : null;
  };
  return (
    <Card flush>
      <DataTable
        caption={kindNames[kind]()}
        rows={pages.items}
        id={(row) => row.id}
        columns={[...columns(kind), { key: 'act', place: 'actions', cell: act }]}
        isOurTurn={ours}
        openId={openId}
        onOpen={(row) => onOpen(row.id)}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<Nothing kind={kind} filtered={query['filter'] !== 'open' || query['age'] !== null || query['scope'] === 'mine'} onAll={onAll} />}
      />
    </Card>
  );
}

const columns = (kind: ListKind): readonly Column<EntryItem>[] => [
  { key: 'state', head: demand_head_state(), place: 'mark', cell: (row) => <Mark {...markOf(row)} /> },
  { key: 'line', head: demand_head_line(), place: 'title', cell: (row) => <b>{row.terms.title}</b> },
  { key: 'who', head: demand_head_who(), place: 'line', cell: (row) => row.organization.shortName },
  { key: 'what', head: demand_head_what(), place: 'line', cell: (row) => <span className="demand-what">{shortOf(row.terms)}</span> },
  {
    key: 'by',
    head: demand_head_by(),
    place: 'half',
    cell: ({ terms, status }) => (terms.until === null ? '' : <Due on={terms.until} done={status !== 'LISTED'} />),
  },
  ...(kind === 'SUPPLY'
    ? []
    : [
        {
          key: 'waiting',
          head: demand_head_waiting(),
          place: 'half' as const,
          cell: ({ waitingDays }: EntryItem) => (waitingDays === null ? '' : demand_waiting_days({ days: waitingDays })),
        },
      ]),
];

const Nothing = ({ kind, filtered, onAll }: { readonly kind: ListKind; readonly filtered: boolean; readonly onAll: () => void }) =>
  filtered ? (
    <EmptyState title={demand_empty_filter()} action={<Button onClick={onAll}>{demand_show_all()}</Button>} />
  ) : (
    <EmptyState title={demand_empty({ list: kindNames[kind]() })}>{kind === 'SUPPLY' ? demand_empty_supply_next() : demand_empty_next()}</EmptyState>
  );
