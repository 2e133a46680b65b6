import { Button, Code, DataTable, Due, Mark, PromiseBar, type Column } from '#libs/kit/ui';
import type { SamplePromise } from './sample.js';

const parties: Column<SamplePromise> = { key: 'parties', head: '谁欠谁', place: 'wide', cell: (row) => `${row.by} → ${row.to}` };

const columns = (wide: boolean): readonly Column<SamplePromise>[] => [
  { key: 'mark', head: '状态', place: 'mark', cell: (row) => <Mark kind={row.mark} /> },
  {
    key: 'title',
    head: '承诺',
    place: 'title',
    cell: (row) => (
      <>
        {row.title}
        <Code>
          {row.id}
          {!wide && ` ${row.by} → ${row.to}`}
        </Code>
      </>
    ),
  },
  ...(wide ? [parties] : []),
  {
    key: 'bar',
    head: '承诺与证据',
    place: 'wide',
    cell: (row) => (
      <PromiseBar
        label={row.title}
        promised={row.promised}
        claimed={row.claimed}
        verified={row.verified}
        unit={row.unit}
        overdue={row.mark === 'overdue'}
      />
    ),
  },
  { key: 'due', head: '期限', place: 'half', cell: (row) => <Due on={row.dueOn} done={row.mark === 'verified'} /> },
  {
    key: 'act',
    place: 'actions',
    cell: (row) => {
      if (row.act === null) return null;
      return row.act === '等对方' ? (
        <span className="muted">等对方</span>
      ) : (
        <Button small kind={row.ours ? 'primary' : 'plain'}>
          {row.act}
        </Button>
      );
    },
  },
];

interface SampleTableProps {
  readonly rows: readonly SamplePromise[];
  readonly wide?: boolean;
  readonly openId?: string | null;
  readonly onOpen?: (row: SamplePromise) => void;
}

export const SampleTable = ({ rows, wide = false, openId, onOpen }: SampleTableProps) => (
  <DataTable
    caption="承诺台账"
    rows={rows}
    id={(row) => row.id}
    columns={columns(wide)}
    isOurTurn={(row) => row.ours}
    openId={openId}
    onOpen={onOpen}
  />
);
