import { Link } from 'react-router';
import {
  kit_bar_awaiting,
  monitoring_due_head_due,
  monitoring_due_head_parties,
  monitoring_due_head_promise,
  monitoring_due_head_proof,
  monitoring_due_none,
  monitoring_due_title,
} from '#messages';
import { Code, DataTable, Due, Figure, formatFigure, inLocale, PromiseBar } from '#libs/kit/ui';
import type { DuePromise } from '../contract.js';

interface DueTableProps {
  readonly consortiumId: string;
  readonly due: readonly DuePromise[];
}

/** What stands under the bar after the verified amount: `+ 2 待核 / 12 台`. */
const restOf = ({ target, claimed, unit }: DuePromise): string => {
  const whole = `/ ${formatFigure(target)} ${inLocale(unit)}`;
  return Number(claimed ?? 0) > 0 ? `+ ${kit_bar_awaiting({ amount: formatFigure(claimed) })} ${whole}` : whole;
};

/** Who owes whom what within thirty days. The verified amount opens its events, the promise its place in the ledger. */
export const DueTable = ({ consortiumId, due }: DueTableProps) => (
  <DataTable
    caption={monitoring_due_title()}
    rows={due}
    id={({ number, dueOn }) => `${number} ${dueOn}`}
    empty={<p className="muted">{monitoring_due_none()}</p>}
    columns={[
      {
        key: 'promise',
        head: monitoring_due_head_promise(),
        place: 'title',
        cell: (row) => (
          <>
            <Link to={`/consortia/${consortiumId}/ledger?open=${row.obligationId}`}>{inLocale(row.names)}</Link>
            <Code>{row.number}</Code>
          </>
        ),
      },
      {
        key: 'parties',
        head: monitoring_due_head_parties(),
        place: 'line',
        cell: (row) => `${row.obligor.shortName} → ${row.beneficiary.shortName}`,
      },
      {
        key: 'proof',
        head: monitoring_due_head_proof(),
        place: 'wide',
        cell: (row) => (
          <>
            <PromiseBar
              bare
              label={inLocale(row.names)}
              promised={row.target}
              claimed={row.claimed}
              verified={row.verified}
              unit={inLocale(row.unit)}
            />
            <Figure to={`/consortia/${consortiumId}/figures/${row.figure}`} value={formatFigure(row.verified)} label={restOf(row)} />
          </>
        ),
      },
      { key: 'due', head: monitoring_due_head_due(), place: 'half', cell: (row) => <Due on={row.dueOn} /> },
    ]}
  />
);
