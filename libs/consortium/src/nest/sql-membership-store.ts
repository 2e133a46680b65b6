import { Injectable } from '@nestjs/common';
import { businessDate, type Id } from '#libs/kernel';
import { Clock, Db, Ids, Rows } from '#libs/platform';
import { MembershipStore, type MembershipChanges } from '../application/ports/membership-store.js';
import type { MembershipRecord } from '../application/ports/records.js';
import { BOND } from './seat-rows.js';

/** $1 is today: with its day a membership under notice has ended. */
const FIND = `SELECT m.id, m.consortium_id AS "consortiumId", m.version, m.organization_id AS "organizationId",
    CASE WHEN m.leaves_on <= $1 AND m.status IN ('ACTIVE', 'SUSPENDED') THEN 'LEFT' ELSE m.status END AS status, m.leaves_on AS "leavesOn",
    m.accepted_at AS "acceptedAt", m.admitted_at AS "admittedAt", c.secretariat_id AS "secretariatId",
    ${BOND} AS bond, ${BOND} <> 'NO' AS "namedInCharter"
  FROM membership m JOIN consortium c ON c.id = m.consortium_id`;

/** A new invitation starts afresh: what was said before does not count any more, but for the application it answers. */
const INVITE = `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at) VALUES ($1, $2, 1, $3, 'INVITED', $4)
  ON CONFLICT (consortium_id, organization_id) DO UPDATE SET status = 'INVITED', invited_at = excluded.invited_at,
    accepted_at = CASE WHEN membership.status = 'APPLIED' THEN membership.accepted_at END, admitted_at = NULL, ended_at = NULL, leaves_on = NULL,
    version = membership.version + 1
  RETURNING id, version`;

/** An application is the organization's own yes. */
const APPLY = `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at, accepted_at) VALUES ($1, $2, 1, $3, 'APPLIED', $4, $4)
  ON CONFLICT (consortium_id, organization_id) DO UPDATE SET status = 'APPLIED', invited_at = excluded.invited_at,
    accepted_at = excluded.accepted_at, admitted_at = NULL, ended_at = NULL, leaves_on = NULL, version = membership.version + 1
  RETURNING id, version`;

interface Begun {
  readonly id: string;
  readonly version: number;
}

@Injectable()
export class SqlMembershipStore extends MembershipStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(id: Id<'Membership'>): Promise<MembershipRecord | null> {
    return (await this.db.query<MembershipRecord>(`${FIND} WHERE m.id = $2`, [this.today(), id]))[0] ?? null;
  }

  async findByOrganization(consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>): Promise<MembershipRecord | null> {
    const rows = await this.db.query<MembershipRecord>(`${FIND} WHERE m.consortium_id = $2 AND m.organization_id = $3`, [
      this.today(),
      consortiumId,
      organizationId,
    ]);
    return rows[0] ?? null;
  }

  async standingOf(organizationId: Id<'Organization'>): ReturnType<MembershipStore['standingOf']> {
    return this.db.query(
      `SELECT m.id, m.consortium_id AS "consortiumId" FROM membership m JOIN consortium c ON c.id = m.consortium_id AND c.status = 'ACTIVE'
       WHERE m.organization_id = $1 AND m.status IN ('ACTIVE', 'SUSPENDED', 'INVITED', 'APPLIED') AND (m.leaves_on IS NULL OR m.leaves_on > $2)
       ORDER BY m.consortium_id`,
      [organizationId, this.today()],
    );
  }

  async lock(id: Id<'Membership'>): Promise<void> {
    await this.db.query('SELECT 1 FROM membership WHERE id = $1 FOR UPDATE', [id]);
  }

  invite(consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>, at: Date): Promise<Begun> {
    return this.begin(INVITE, consortiumId, organizationId, at);
  }

  apply(consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>, at: Date): Promise<Begun> {
    return this.begin(APPLY, consortiumId, organizationId, at);
  }

  async change(membership: MembershipRecord, version: number, changes: MembershipChanges): Promise<number> {
    return this.rows.update('membership', { id: membership.id }, version, { ...changes });
  }

  private today(): string {
    return businessDate(this.clock.now());
  }

  private async begin(statement: string, consortiumId: string, organizationId: string, at: Date): Promise<Begun> {
    const [begun] = await this.db.query<Begun>(statement, [this.ids.next(), consortiumId, organizationId, at]);
    if (!begun) throw new Error('a standing is one row');
    return begun;
  }
}
