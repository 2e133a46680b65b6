export interface ShareRow {
  readonly leadId: string;
  readonly due: number;
  readonly waiting: number;
  readonly inTime: number;
  readonly overdue: number;
}

/**
 * Per authority that leads ($1 consortium, $2 today): requests whose first date has passed or that are closed; those answered and waiting
 * for the word of who asked; those closed in time; those overdue now. What took another's answer, and what was taken back, is not counted.
 */
export const AUTHORITY_SHARES = {
  name: 'coordination-shares',
  text: `SELECT r.lead_id AS "leadId", count(*) FILTER (WHERE r.status = 'CLOSED' OR r.first_due_on < $2::date)::int AS due,
      count(*) FILTER (WHERE r.status = 'ANSWERED')::int AS waiting, count(*) FILTER (WHERE r.in_time)::int AS "inTime",
      count(*) FILTER (WHERE r.status = 'OPEN' AND l.due_on < $2::date)::int AS overdue
    FROM coordination_request r JOIN coordination_addressee l ON l.consortium_id = r.consortium_id AND l.request_id = r.id AND l.role = 'LEAD'
    WHERE r.consortium_id = $1 AND r.reuses_id IS NULL AND r.status <> 'WITHDRAWN' GROUP BY r.lead_id ORDER BY r.lead_id`,
};
