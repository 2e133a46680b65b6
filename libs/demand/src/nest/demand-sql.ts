import { partySql } from '#libs/identity/contract';

/** A line as somebody sees it. $1: today; $2: the reader's own organizations. */
export const ENTRY = `SELECT e.id, e.consortium_id AS "consortiumId", e.list_id AS "listId", l.version AS "listVersion", e.kind,
    ${partySql('o')} AS organization, e.organization_id = ANY($2::uuid[]) AS own, e.status,
    CASE WHEN e.organization_id = ANY($2) THEN e.terms ELSE e.listed END AS terms,
    e.organization_id = ANY($2) AND e.listed IS NOT NULL AND e.status = 'LISTED' AND e.terms <> e.listed AS changed, e.since::text AS since,
    CASE WHEN e.status = 'LISTED' AND e.kind <> 'SUPPLY' AND e.answered_on IS NULL THEN $1::date - e.since END AS "waitingDays",
    e.answered_on::text AS "answeredOn", e.closed_on::text AS "closedOn", r.offers, r.accepted, o.region_code AS "regionCode"
  FROM demand_entry e
  JOIN demand_list l ON l.consortium_id = e.consortium_id AND l.id = e.list_id
  JOIN organization o ON o.id = e.organization_id
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE x.status = 'OFFERED')::int AS offers, count(*) FILTER (WHERE x.status = 'ACCEPTED')::int AS accepted
    FROM demand_response x WHERE x.consortium_id = e.consortium_id AND x.entry_id = e.id) r`;

/** Drafts are their organization's alone; what was never published stays so when it is taken off. */
export const SEEN = `(e.listed IS NOT NULL OR e.organization_id = ANY($2))`;

/**
 * Whose organization is a member now: a former member's lines are on no list. Read once, as a list: joined, it would be sorted for every page.
 * $3: the consortium.
 */
export const MEMBER = `e.organization_id = ANY(ARRAY(SELECT m.organization_id FROM membership m WHERE m.consortium_id = $3
    AND m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED') AND (m.leaves_on IS NULL OR m.leaves_on > $1)))`;

/** Lines by filter, as conditions. */
export const FILTERS = {
  open: `e.status = 'LISTED' AND e.answered_on IS NULL`,
  answered: `e.status = 'LISTED' AND e.answered_on IS NOT NULL`,
  closed: `e.status IN ('MET', 'WITHDRAWN') AND e.listed IS NOT NULL`,
  draft: `e.status = 'DRAFT'`,
} as const;

/** A page of one list, the longest waiting first. $3 consortium, $4 kind, $5 ours only, $6 $7 days of publication, $8 $9 the last row, $10 how many. */
export const pageSql = (filter: keyof typeof FILTERS): string =>
  `${ENTRY.replace('FROM demand_entry e', `FROM (${pageOfEntries(filter)}) e`)} ORDER BY e.since, e.id`;

/** The lines first, in the order of their index; names and counts are read for these alone. */
const pageOfEntries = (filter: keyof typeof FILTERS): string => `SELECT e.* FROM demand_entry e
  WHERE e.consortium_id = $3 AND e.kind = $4 AND (NOT $5::boolean OR e.organization_id = ANY($2)) AND ${SEEN} AND ${MEMBER} AND ${FILTERS[filter]}
    AND ($6::date IS NULL OR e.since >= $6) AND ($7::date IS NULL OR e.since <= $7) AND ($8::date IS NULL OR (e.since, e.id) > ($8, $9::uuid))
  ORDER BY e.since, e.id LIMIT $10`;
