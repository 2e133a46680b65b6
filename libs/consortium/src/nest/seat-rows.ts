import type { Db, Rows } from '#libs/platform';
import type { EndedHolding, NewHolding } from '../application/ports/consortium-store.js';
import type { ConsortiumRecord } from '../application/ports/records.js';
import type { NeutralFunction } from '../domain/kind.js';

/**
 * The lead seats of a consortium that somebody held and nobody holds, with their names, as JSON in SQL.
 * @param consortium alias of the table consortium
 */
export const vacantSeats = (consortium: string): string => `coalesce((SELECT json_agg(json_build_object('seat', v.seat, 'names', coalesce(
      (SELECT r->'names' FROM consortium_kind k, jsonb_array_elements(k.definition->'seats') r
        WHERE k.code = ${consortium}.kind_code AND k.version = ${consortium}.kind_version AND r->>'code' = v.seat),
      jsonb_build_object('zh', v.seat, 'en', v.seat))) ORDER BY v.seat)
    FROM (SELECT DISTINCT p.seat FROM past_seat p WHERE p.consortium_id = ${consortium}.id
      AND NOT EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = p.consortium_id AND l.seat = p.seat)) v), '[]')`;

/** Whether a signer (s) may sign a motion (m) as far as the seats go: none is vacant, or it is the filling of one and the signer sits. */
export const SEATED = `CASE WHEN m.kind = 'SEAT_FILLING' THEN s.seat = m.seat OR EXISTS (SELECT 1 FROM lead_seat l
        WHERE l.consortium_id = s.consortium_id AND l.seat = s.seat AND l.organization_id = s.organization_id)
      ELSE NOT EXISTS (SELECT 1 FROM past_seat p WHERE p.consortium_id = m.consortium_id
        AND NOT EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = p.consortium_id AND l.seat = p.seat)) END`;

const LEADS = `EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id)`;

/** Whether it is a signer's (s) turn to sign a motion (m): every signer of an earlier step has signed, and no seat that should sign is vacant. */
export const TURN = `${SEATED} AND NOT EXISTS (SELECT 1 FROM motion_signer e
      WHERE e.consortium_id = s.consortium_id AND e.motion_id = s.motion_id AND e.step < s.step AND e.signed_hash IS NULL)`;

/** In what way the charter names a member (m) of a consortium (c): who leads has the neutral functions, if any, by its seat. */
export const BOND = `CASE WHEN m.organization_id IN (c.secretariat_id, c.common_fund_keeper_id) IS TRUE
      OR (m.organization_id IN (c.arbiter_id, c.spot_checker_id) IS TRUE AND NOT ${LEADS}) THEN 'OTHERWISE'
    WHEN ${LEADS} THEN 'LEAD' ELSE 'NO' END`;

const columns = { ARBITER: 'arbiterId', SPOT_CHECKER: 'spotCheckerId' } as const;

const functionsTo = (organizationId: string | null, functions: readonly NeutralFunction[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(functions.map((name) => [columns[name], organizationId]));

/** Moves a holding into the past; whoever held the functions of the seat by it holds them no more. */
export async function vacateSeat(db: Db, rows: Rows, consortium: ConsortiumRecord, ended: EndedHolding): Promise<number> {
  await db.query(
    `WITH gone AS (DELETE FROM lead_seat WHERE consortium_id = $1 AND seat = $2 AND organization_id = $3 RETURNING since, appointed_by)
     INSERT INTO past_seat (id, consortium_id, seat, organization_id, since, appointed_by, until, how, reason, ended_by)
     SELECT $4, $1, $2, $3, since, appointed_by, $5, $6, $7, $8 FROM gone`,
    [consortium.id, ended.seat, ended.organizationId, ended.id, ended.until, ended.how, ended.reason, ended.endedBy],
  );
  return rows.update('consortium', { id: consortium.id }, consortium.version, functionsTo(null, ended.functions));
}

export async function fillSeat(db: Db, rows: Rows, consortium: ConsortiumRecord, holding: NewHolding): Promise<number> {
  const { seat, position, organizationId, since, appointedBy, functions } = holding;
  await rows.insert('lead_seat', { consortiumId: consortium.id, seat, position, organizationId, since, appointedBy });
  return rows.update('consortium', { id: consortium.id }, consortium.version, functionsTo(organizationId, functions));
}
