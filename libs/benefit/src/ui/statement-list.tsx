import { useNavigate, useParams } from 'react-router';
import {
  benefit_agreements_who,
  benefit_statements_empty,
  benefit_statements_empty_next,
  benefit_statements_lines,
  benefit_statements_lines_count,
  benefit_statements_month,
  benefit_statements_note,
  benefit_statements_open,
  benefit_statements_paid,
  benefit_statements_pool,
  benefit_statements_pool_pending,
  benefit_statements_state,
  benefit_statements_title,
  benefit_who_to_whom,
} from '#messages';
import {
  ButtonLink,
  Card,
  Code,
  DataTable,
  EmptyState,
  ErrorState,
  formatMoney,
  Money,
  Page,
  PromiseBar,
  Skeleton,
  useLiveRefresh,
  usePages,
  type Column,
} from '#libs/kit/ui';
import type { StatementItem } from '../contract.js';
import { StateMark } from './state-mark.js';
import { statementMarks } from './states.js';

const columns = (): readonly Column<StatementItem>[] => [
  { key: 'state', head: benefit_statements_state(), place: 'mark', cell: (row) => <StateMark of={statementMarks[row.status]} /> },
  {
    key: 'number',
    head: benefit_statements_month(),
    place: 'title',
    cell: (row) => (
      <>
        {row.month}
        <br />
        <Code>{row.number}</Code>
      </>
    ),
  },
  {
    key: 'who',
    head: benefit_agreements_who(),
    place: 'wide',
    cell: (row) => benefit_who_to_whom({ payer: row.payer.shortName, school: row.school.shortName }),
  },
  { key: 'lines', head: benefit_statements_lines(), place: 'half', cell: (row) => benefit_statements_lines_count({ count: row.lines }) },
  {
    key: 'pool',
    head: benefit_statements_pool(),
    place: 'number',
    cell: (row) => (row.poolFen === null ? benefit_statements_pool_pending() : <Money fen={row.poolFen} />),
  },
  { key: 'paid', head: benefit_statements_paid(), place: 'wide', cell: (row) => <Paid row={row} /> },
  {
    key: 'act',
    place: 'actions',
    cell: (row) => (
      <ButtonLink small to={`/statements/${row.id}`}>
        {benefit_statements_open()}
      </ButtonLink>
    ),
  },
];

/** Outlined = due, hatched = paid as the payer says, solid = confirmed by the payee. */
function Paid({ row }: { readonly row: StatementItem }) {
  if (row.dueFen === null) return <>—</>;
  const awaiting = BigInt(row.recordedFen ?? 0) - BigInt(row.receivedFen ?? 0);
  return (
    <PromiseBar
      promised={row.dueFen}
      claimed={awaiting}
      verified={row.receivedFen}
      format={(fen) => formatMoney(String(fen))}
      label={benefit_statements_paid()}
    />
  );
}

/** Every statement of the consortium that its reader is a party of, or oversees. */
export default function StatementList() {
  const { cid = '' } = useParams();
  const navigate = useNavigate();
  const path = `/consortia/${cid}/statements`;
  const list = usePages<StatementItem>(path);
  useLiveRefresh(`consortium:${cid}`, path);
  return (
    <Page title={benefit_statements_title()} note={benefit_statements_note()}>
      {list.problem ? (
        <ErrorState problem={list.problem} onRetry={list.retry} />
      ) : list.pending ? (
        <Skeleton rows={6} tall />
      ) : (
        <Card flush>
          <DataTable
            caption={benefit_statements_title()}
            columns={columns()}
            rows={list.items}
            id={(row) => row.id}
            onOpen={(row) => void navigate(`/statements/${row.id}`)}
            hasMore={list.hasMore}
            loadingMore={list.loadingMore}
            onMore={list.loadMore}
            empty={<EmptyState title={benefit_statements_empty()}>{benefit_statements_empty_next()}</EmptyState>}
          />
        </Card>
      )}
    </Page>
  );
}
