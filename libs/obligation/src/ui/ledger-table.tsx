import {
  obligation_answer,
  obligation_due_extended,
  obligation_empty,
  obligation_empty_filter,
  obligation_empty_next,
  obligation_empty_show_all,
  obligation_head_due,
  obligation_head_parties,
  obligation_head_promise,
  obligation_head_proof,
  obligation_head_state,
  obligation_ledger_title,
  obligation_mark_breached,
  obligation_mark_declined,
  obligation_mark_proposed,
  obligation_mark_superseded,
  obligation_mark_waived,
  obligation_own,
  obligation_print_cut,
  obligation_print_head,
  obligation_print_loaded,
  obligation_rule,
  obligation_turn_key,
  obligation_waits,
} from '#messages';
import {
  Button,
  Card,
  Code,
  DataTable,
  daysUntil,
  Due,
  EmptyState,
  ErrorState,
  formatDate,
  formatNumber,
  inLocale,
  Mark,
  Skeleton,
  Tag,
  today,
  useIsDissolved,
  usePages,
  type Column,
} from '#libs/kit/ui';
import type { LedgerFilter, LedgerRow } from '../contract.js';
import { stillCounts } from '../domain/obligation-status.js';
import { filterText } from './filter-text.js';
import { PromiseProgress } from './promise-progress.js';
import { usePrintedLedger } from './use-printed-ledger.js';

interface LedgerTableProps {
  readonly cid: string;
  readonly filter: LedgerFilter;
  readonly openId: string | null;
  /** Which of its lines was clicked: a promise has one for each window. */
  readonly openRowId: string | null;
  readonly onOpen: (row: LedgerRow) => void;
  readonly onAll: () => void;
}

/** The lines of one filter; a line opens beside the list. */
export function LedgerTable({ cid, filter, openId, openRowId, onOpen, onAll }: LedgerTableProps) {
  const pages = usePages<LedgerRow>(`/consortia/${cid}/obligations`, { filter });
  const printed = usePrintedLedger(cid, filter);
  const over = useIsDissolved(cid);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton tall rows={6} />;
  const ofOpen = pages.items.filter((row) => row.obligationId === openId);
  const open = ofOpen.find((row) => row.rowId === openRowId) ?? ofOpen[0];
  const rows = printed?.rows ?? pages.items;
  return (
    <>
      <PrintHead filter={filter} rows={rows.length} cut={printed?.cut ?? pages.hasMore} all={printed !== null} />
      <Card flush>
        <DataTable
          caption={obligation_ledger_title()}
          rows={rows}
          id={(row) => row.rowId}
          columns={columns(onOpen, over)}
          isOurTurn={(row) => row.turn !== null && !over}
          openId={open?.rowId ?? null}
          onOpen={onOpen}
          hasMore={pages.hasMore}
          loadingMore={pages.loadingMore}
          onMore={pages.loadMore}
          empty={<Nothing filter={filter} onAll={onAll} />}
        />
      </Card>
    </>
  );
}

interface PrintHeadProps {
  readonly filter: LedgerFilter;
  readonly rows: number;
  /** There are more lines than these. */
  readonly cut: boolean;
  /** All were asked for; else the browser's own command printed what had been loaded. */
  readonly all: boolean;
}

/** On paper: which lines these are, how many, as of when; and where they are not all. */
const PrintHead = ({ filter, rows, cut, all }: PrintHeadProps) => (
  <p className="print-only">
    {obligation_print_head({ filter: filterText[filter](), count: formatNumber(rows), day: formatDate(today()) })}
    {cut && ` ${all ? obligation_print_cut({ count: formatNumber(rows) }) : obligation_print_loaded()}`}
  </p>
);

const Nothing = ({ filter, onAll }: { readonly filter: LedgerFilter; readonly onAll: () => void }) =>
  filter === 'all' ? (
    <EmptyState title={obligation_empty()}>{obligation_empty_next()}</EmptyState>
  ) : (
    <EmptyState title={obligation_empty_filter()} action={<Button onClick={onAll}>{obligation_empty_show_all()}</Button>} />
  );

/** Kept, or past without anything having been due in it: neither is late. */
const isSettled = ({ mark, dueOn }: LedgerRow): boolean => mark === 'verified' || (mark !== 'overdue' && dueOn !== null && daysUntil(dueOn) < 0);

const columns = (onOpen: (row: LedgerRow) => void, over: boolean): readonly Column<LedgerRow>[] => [
  { key: 'state', head: obligation_head_state(), place: 'mark', cell: (row) => <State row={row} /> },
  {
    key: 'promise',
    head: obligation_head_promise(),
    place: 'title',
    cell: (row) => (
      <>
        {inLocale(row.names)}
        <Code>{row.number}</Code> {row.own && <Tag>{obligation_own()}</Tag>}
        {row.status === 'SUPERSEDED' && <Tag>{obligation_mark_superseded()}</Tag>}
      </>
    ),
  },
  { key: 'parties', head: obligation_head_parties(), place: 'line', cell: (row) => `${row.obligor.shortName} → ${row.beneficiary.shortName}` },
  {
    key: 'proof',
    head: obligation_head_proof(),
    place: 'wide',
    cell: (row) => (
      <PromiseProgress amounts={row} metric={row.metric} unit={inLocale(row.unit)} label={inLocale(row.names)} overdue={row.mark === 'overdue'} />
    ),
  },
  { key: 'due', head: obligation_head_due(), place: 'half', cell: (row) => <DueDate row={row} /> },
  { key: 'act', place: 'actions', cell: (row) => !over && <Act row={row} onOpen={onOpen} /> },
];

/** The date the figures go by, and the later one both sides agreed on. */
const DueDate = ({ row }: { readonly row: LedgerRow }) => (
  <>
    <Due on={row.dueOn} done={isSettled(row)} />
    {row.extendedTo !== null && <small className="muted">{obligation_due_extended({ until: row.extendedTo })}</small>}
  </>
);

/** A proposal is hollow and says so; everything else says how far its proof is. */
const State = ({ row: { status, mark, waived, breached } }: { readonly row: LedgerRow }) => {
  if (status === 'PROPOSED') return <Mark kind={mark} word={obligation_mark_proposed()} />;
  if (waived) return <Mark kind="promised" word={obligation_mark_waived()} />;
  if (!stillCounts(status) && status !== 'WAIVED') return <Mark kind="promised" word={obligation_mark_declined()} />;
  return <Mark kind={mark} {...(breached ? { word: obligation_mark_breached() } : {})} />;
};

const turnWords: Readonly<Record<NonNullable<LedgerRow['turn']>, () => string>> = {
  AGREE: obligation_answer,
  WAIVE: obligation_answer,
  KEY: obligation_turn_key,
  VERIFY: obligation_turn_key,
  RULE: obligation_rule,
};

/** One filled button where it is our turn; where it is theirs, plain text. In a dissolved consortium nobody is waited for. */
const Act = ({ row, onOpen }: { readonly row: LedgerRow; readonly onOpen: (row: LedgerRow) => void }) => {
  if (row.turn) {
    return (
      <Button small kind="primary" onClick={() => onOpen(row)}>
        {turnWords[row.turn]()}
      </Button>
    );
  }
  return row.status === 'PROPOSED' || row.mark === 'claimed' ? <span className="muted">{obligation_waits()}</span> : null;
};
