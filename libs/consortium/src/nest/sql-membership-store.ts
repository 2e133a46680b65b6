import { Injectable } from '@nestjs/common';
import type { Id } from '#libs/kernel';
import { Db, Ids, Rows } from '#libs/platform';
import { MembershipStore, type MembershipChanges } from '../application/ports/membership-store.js';
import type { MembershipRecord } from '../application/ports/records.js';

const FIND = `SELECT m.id, m.consortium_id AS "consortiumId", m.version, m.organization_id AS "organizationId", m.status,
    m.accepted_at AS "acceptedAt", m.admitted_at AS "admittedAt", c.secretariat_id AS "secretariatId",
    (m.organization_id IN (c.secretariat_id, c.arbiter_id, c.spot_checker_id, c.common_fund_keeper_id) IS TRUE
      OR EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id)) AS "namedInCharter"
  FROM membership m JOIN consortium c ON c.id = m.consortium_id`;

/** A new invitation starts afresh: what was said before does not count any more. */
const INVITE = `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at) VALUES ($1, $2, 1, $3, 'INVITED', $4)
  ON CONFLICT (consortium_id, organization_id) DO UPDATE SET status = 'INVITED', invited_at = excluded.invited_at,
    accepted_at = NULL, admitted_at = NULL, ended_at = NULL, version = membership.version + 1
  RETURNING id, version`;

@Injectable()
export class SqlMembershipStore extends MembershipStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
  ) {
    super();
  }

  async find(id: Id<'Membership'>): Promise<MembershipRecord | null> {
    return (await this.db.query<MembershipRecord>(`${FIND} WHERE m.id = $1`, [id]))[0] ?? null;
  }

  async findByOrganization(consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>): Promise<MembershipRecord | null> {
    const rows = await this.db.query<MembershipRecord>(`${FIND} WHERE m.consortium_id = $1 AND m.organization_id = $2`, [
      consortiumId,
      organizationId,
    ]);
    return rows[0] ?? null;
  }

  async lock(id: Id<'Membership'>): Promise<void> {
    await this.db.query('SELECT 1 FROM membership WHERE id = $1 FOR UPDATE', [id]);
  }

  async invite(
    consortiumId: Id<'Consortium'>,
    organizationId: Id<'Organization'>,
    at: Date,
  ): Promise<{ readonly id: string; readonly version: number }> {
    const rows = await this.db.query<{ id: string; version: number }>(INVITE, [this.ids.next(), consortiumId, organizationId, at]);
    const [invited] = rows;
    if (!invited) throw new Error('an invitation is one row');
    return invited;
  }

  async change(membership: MembershipRecord, version: number, changes: MembershipChanges): Promise<number> {
    return this.rows.update('membership', { id: membership.id }, version, { ...changes });
  }
}
