import type { Db, Ids } from '#libs/platform';
import type { CharterRows } from '../application/ports/consortium-store.js';

/** Who was named before and is not any more has left; who is named anew starts afresh; who stays as it was keeps its word. */
const FOUNDERS = `WITH named AS (SELECT n.id, n."organizationId", n.status FROM json_to_recordset($2) AS n(id uuid, "organizationId" uuid, status text)),
  gone AS (
    UPDATE membership m SET status = 'LEFT', ended_at = $3
    WHERE m.consortium_id = $1 AND m.status IN ('LEADING', 'INVITED') AND NOT EXISTS (SELECT 1 FROM named WHERE "organizationId" = m.organization_id))
  INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at)
  SELECT id, $1, 0, "organizationId", status, $3 FROM named
  ON CONFLICT (consortium_id, organization_id) DO UPDATE SET status = excluded.status, invited_at = excluded.invited_at, accepted_at = NULL, ended_at = NULL
  WHERE membership.status <> excluded.status`;

/**
 * Writes the founders of a charter. Their memberships follow the charter and have no event of their own: version 0 until the
 * first one.
 */
export async function replaceFounders(db: Db, ids: Ids, consortiumId: string, { members, at }: CharterRows): Promise<void> {
  const named = [...members].map(([organizationId, status]) => ({ id: ids.next(), organizationId, status }));
  await db.query(FOUNDERS, [consortiumId, JSON.stringify(named), at]);
}

/** Writes the lead seats of a charter, in its order. */
export async function replaceSeats(db: Db, consortiumId: string, { charter }: CharterRows): Promise<void> {
  const seats = charter.seats.map(({ seat, organization }, position) => ({ seat, position, organizationId: organization.id }));
  await db.query(
    `INSERT INTO lead_seat (consortium_id, seat, position, organization_id)
     SELECT $1, s.seat, s.position, s."organizationId" FROM json_to_recordset($2) AS s(seat text, position int, "organizationId" uuid)`,
    [consortiumId, JSON.stringify(seats)],
  );
}
