import { partySql } from '#libs/identity/contract';
import type { Statement } from '#libs/platform';
import type { LedgerFilter } from '../contract.js';
import { WINDOW_COLUMNS } from './sql-window-store.js';
import { DEFINITION } from './definition-sql.js';

/**
 * The ledger in one prepared statement per filter: $1 consortium, $2 consortia the reader may see, $3 organizations that are "we",
 * $4 today, $5–$7 the cursor (kept, due date, line), $8 how many lines, $9 whether the chips are counted too. Every branch walks one
 * index in the order of the list and stops at $8 lines. A consortium that may not be seen has no lines: the right is in the statement.
 */
const SEEN = '$1::uuid = ANY($2::uuid[])';
const AFTER_WINDOW = '(w.kept, w.ends_on, w.id) > ($5::boolean, $6::date, $7::uuid)';
const AFTER_PROPOSAL = 'NOT $5::boolean AND (o.answer_by, o.id) > ($6::date, $7::uuid)';

const WINDOW_LINE = `SELECT w.id AS row_id, w.obligation_id, w.kept, w.ends_on AS due_on FROM obligation_window w`;
const PROPOSAL_LINE = `SELECT o.id AS row_id, o.id AS obligation_id, false AS kept, o.answer_by AS due_on FROM obligation o`;

const windows = (where: string): string =>
  `(${WINDOW_LINE} WHERE w.consortium_id = $1 AND ${SEEN} AND ${where} AND ${AFTER_WINDOW} ORDER BY w.kept, w.ends_on, w.id LIMIT $8)`;
const proposals = (where: string): string =>
  `(${PROPOSAL_LINE} WHERE o.consortium_id = $1 AND ${SEEN} AND o.status = 'PROPOSED' AND ${where} AND ${AFTER_PROPOSAL} ORDER BY o.answer_by, o.id LIMIT $8)`;
/** Once per own organization, so that the index gives the order. */
const eachOwn = (side: string): string => `SELECT line.* FROM unnest($3::uuid[]) AS mine(id) CROSS JOIN LATERAL (
    ${windows(`w.${side} = mine.id`)} UNION ALL ${proposals(`o.${side} = mine.id`)}) line`;

const OVERDUE = 'NOT w.kept AND w.due AND w.ends_on < $4::date';

const LINES: Record<LedgerFilter, string> = {
  all: `${windows('true')} UNION ALL ${proposals('true')}`,
  overdue: `${windows(OVERDUE)} UNION ALL ${proposals('o.answer_by < $4::date')}`,
  owe: eachOwn('obligor_id'),
  owed: eachOwn('beneficiary_id'),
  turn: `SELECT DISTINCT line.* FROM unnest($3::uuid[]) AS mine(id) CROSS JOIN LATERAL (
    SELECT t.row_id, t.obligation_id, false AS kept, t.due_on FROM obligation_turn t
    WHERE t.consortium_id = $1 AND ${SEEN} AND t.organization_id = mine.id AND NOT $5::boolean AND (t.due_on, t.row_id) > ($6::date, $7::uuid)
    ORDER BY t.due_on, t.row_id LIMIT $8) line`,
};

/** A line as the reader sees it; `$own` are the organizations that are "we". */
const shown = (lines: string, own: string): string => `SELECT coalesce(json_agg(to_json(r) ORDER BY r.kept, r."dueOn", r."rowId"), '[]') FROM (
    SELECT l.row_id AS "rowId", l.kept, l.due_on AS "dueOn", o.id AS "obligationId", o.consortium_id AS "consortiumId", o.number, o.status, o.set_hash IS NULL AS own, o.metric AS "ofMetric", o.target AS "ofTarget",
      d.definition -> 'names' AS names, d.definition -> 'unit' AS unit,
      ${partySql('a')} AS obligor, ${partySql('b')} AS beneficiary,
      (SELECT to_json(v) FROM (SELECT ${WINDOW_COLUMNS}) v WHERE w.id IS NOT NULL) AS "window",
      (SELECT t.reason FROM obligation_turn t WHERE t.consortium_id = o.consortium_id AND t.row_id = l.row_id AND t.organization_id = ANY(${own}::uuid[]) LIMIT 1) AS turn,
      (SELECT json_build_object('organization', ${partySql('g')}, 'since', c.since, 'by', c.verify_by)
       FROM obligation_claim c JOIN organization g ON g.id = c.awaits_id
       WHERE c.consortium_id = o.consortium_id AND c.window_id = l.row_id AND c.until IS NULL AND c.source_kind = 'CLAIM' ORDER BY c.since, c.id LIMIT 1) AS waiting
    FROM (SELECT * FROM (${lines}) line ORDER BY line.kept, line.due_on, line.row_id LIMIT $8) l
    JOIN obligation o ON o.id = l.obligation_id
    ${DEFINITION}
    JOIN organization a ON a.id = o.obligor_id JOIN organization b ON b.id = o.beneficiary_id
    LEFT JOIN obligation_window w ON w.consortium_id = o.consortium_id AND w.id = l.row_id) r`;

const MOST = 1000;
const count = (from: string): string => `(SELECT count(*) FROM (${from} LIMIT ${MOST}) n)::int`;
const countWindows = (where: string): string => `SELECT 1 FROM obligation_window w WHERE w.consortium_id = $1 AND ${SEEN} AND ${where}`;
const countProposals = (where: string): string =>
  `SELECT 1 FROM obligation o WHERE o.consortium_id = $1 AND ${SEEN} AND o.status = 'PROPOSED' AND ${where}`;
const both = (windowsWhere: string, proposalsWhere: string): string =>
  count(`(${countWindows(windowsWhere)}) UNION ALL (${countProposals(proposalsWhere)})`);

/** How many lines each chip has, up to a thousand. */
const CHIPS = `json_build_object(
    'turn', ${count(`SELECT DISTINCT t.row_id FROM obligation_turn t WHERE t.consortium_id = $1 AND ${SEEN} AND t.organization_id = ANY($3::uuid[])`)},
    'owe', ${both('w.obligor_id = ANY($3::uuid[])', 'o.obligor_id = ANY($3::uuid[])')},
    'owed', ${both('w.beneficiary_id = ANY($3::uuid[])', 'o.beneficiary_id = ANY($3::uuid[])')},
    'overdue', ${both(OVERDUE, 'o.answer_by < $4::date')},
    'all', ${both('true', 'true')})`;

const pageOf = (filter: LedgerFilter): Statement => ({
  name: `ledger-${filter}`,
  text: `SELECT (${shown(LINES[filter], '$3')}) AS lines, CASE WHEN $9::boolean THEN ${CHIPS} END AS counts, $4::date AS today`,
});

export const LEDGER: Record<LedgerFilter, Statement> = {
  turn: pageOf('turn'),
  owe: pageOf('owe'),
  owed: pageOf('owed'),
  overdue: pageOf('overdue'),
  all: pageOf('all'),
};

/**
 * What waits for these organizations, over all their consortia: $1 and $2 the pairs (consortium, organization), $4 not used, then as
 * above. One look into the index per pair, however many lines others have.
 */
export const TURNS: Statement = {
  name: 'ledger-turns',
  text: `SELECT (${shown(
    `SELECT DISTINCT line.* FROM unnest($1::uuid[], $2::uuid[]) AS mine(consortium_id, organization_id) CROSS JOIN LATERAL (
    SELECT t.row_id, t.obligation_id, false AS kept, t.due_on FROM obligation_turn t
    WHERE t.consortium_id = mine.consortium_id AND t.organization_id = mine.organization_id AND NOT $5::boolean AND (t.due_on, t.row_id) > ($6::date, $7::uuid)
    ORDER BY t.due_on, t.row_id LIMIT $8) line`,
    '$3',
  )}) AS lines, NULL::json AS counts, $4::date AS today`,
};
