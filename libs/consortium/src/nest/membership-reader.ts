import { OrganizationDirectory, type NameOf } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import type { SubjectTable } from '#libs/access';
import { businessDate, missing, type Actor } from '#libs/kernel';
import { afterCursor, Clock, Db, Gate, page, readCursor, type Page } from '#libs/platform';
import { ConsortiumAccess } from '../application/consortium-access.js';
import { MembershipStore } from '../application/ports/membership-store.js';
import type { MembershipView, Names } from '../contract.js';
import type { ListAfter } from './consortium-list.js';
import { BOND } from './seat-rows.js';

interface Row {
  id: string;
  version: number;
  consortiumId: string;
  organizationId: string;
  seat: Names | null;
  status: MembershipView['status'];
  invitedAt: Date;
  acceptedAt: Date | null;
  admittedAt: Date | null;
  leavesOn: string | null;
  namedInCharter: boolean;
  leadsOnly: boolean;
  motionId: string | null;
  motionKind: MembershipView['motionKind'];
  waitsFor: readonly string[];
  decidedBy: MembershipView['decidedBy'];
}

const SELECT = `SELECT m.id, m.version, m.consortium_id AS "consortiumId", m.organization_id AS "organizationId",
    CASE WHEN m.leaves_on <= $1 AND m.status IN ('ACTIVE', 'SUSPENDED') THEN 'LEFT' ELSE m.status END AS status, m.leaves_on AS "leavesOn",
    ${BOND} <> 'NO' AS "namedInCharter", ${BOND} = 'LEAD' AS "leadsOnly",
    m.invited_at AS "invitedAt", m.accepted_at AS "acceptedAt", m.admitted_at AS "admittedAt", o.id AS "motionId", o.kind AS "motionKind",
    (SELECT json_build_object('id', d.id, 'kind', d.kind, 'carriedAt', d.carried_at) FROM motion d
      WHERE d.consortium_id = m.consortium_id AND d.membership_id = m.id AND d.status = 'CARRIED' AND d.kind <> 'SEAT_FILLING' ORDER BY d.carried_at DESC, d.id DESC LIMIT 1) AS "decidedBy",
    (SELECT r->'names' FROM lead_seat l, jsonb_array_elements(k.definition->'seats') r
      WHERE l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id AND r->>'code' = l.seat) AS seat,
    coalesce((SELECT json_agg(s.organization_id ORDER BY (SELECT position FROM lead_seat l WHERE l.consortium_id = s.consortium_id AND l.seat = s.seat)) FROM motion_signer s
      WHERE s.consortium_id = m.consortium_id AND s.motion_id = o.id AND s.signed_hash IS NULL), '[]') AS "waitsFor"
  FROM membership m JOIN consortium c ON c.id = m.consortium_id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
  LEFT JOIN motion o ON o.consortium_id = m.consortium_id AND o.membership_id = m.id AND o.status = 'OPEN'
    AND (o.expires_on IS NULL OR o.expires_on >= $1)`;

/** A membership (m) that ended because the organization was merged into another. */
const MERGED = `(m.status = 'LEFT' AND EXISTS (SELECT 1 FROM organization f WHERE f.id = m.organization_id AND f.status = 'MERGED' AND m.ended_at >= f.merged_at))`;

/** Where the fields of the rules on memberships live. */
export const membershipTable: SubjectTable = {
  columns: {
    consortiumId: { sql: 'm.consortium_id', type: 'uuid' },
    organizationId: { sql: 'm.organization_id', type: 'uuid' },
    status: { sql: 'm.status', type: 'text' },
    secretariatId: { sql: 'c.secretariat_id', type: 'uuid' },
  },
};

/** Who belongs, and for whom a pending one waits. */
@Injectable()
export class MembershipReader {
  constructor(
    private readonly db: Db,
    private readonly access: ConsortiumAccess,
    private readonly memberships: MembershipStore,
    private readonly gate: Gate,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, id: string): Promise<MembershipView> {
    await this.gate.require(actor, 'read', 'Membership', await this.memberships.find(id));
    const [row] = await this.db.query<Row>(`${SELECT} WHERE m.id = $2`, [businessDate(this.clock.now()), id]);
    if (!row) throw missing();
    return toView(row, await this.organizations.namesOf([row.organizationId, ...row.waitsFor]));
  }

  /** Current standings, expulsions and members that were merged into others, in the order in which they began. */
  async ofConsortium(actor: Actor, consortiumId: string, { after, limit }: ListAfter): Promise<Page<MembershipView>> {
    await this.access.loadConsortiumFor(actor, consortiumId, 'read');
    const values: unknown[] = [businessDate(this.clock.now()), consortiumId, (readCursor(after) ?? [])[0] ?? null, limit + 1];
    const mayRead = this.gate.predicate(actor, 'read', 'Membership', membershipTable, (value) => `$${values.push(value)}`);
    const rows = await this.db.query<Row>(
      `${SELECT} WHERE m.consortium_id = $2 AND ${afterCursor('m.id', '$3')} AND (m.status IN ('LEADING', 'APPLIED', 'INVITED', 'ACTIVE', 'SUSPENDED', 'EXPELLED') OR ${MERGED})
         AND (m.leaves_on IS NULL OR m.leaves_on > $1) AND ${mayRead} ORDER BY m.id LIMIT $4`,
      values,
    );
    const nameOf = await this.organizations.namesOf(rows.flatMap((row) => [row.organizationId, ...row.waitsFor]));
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => toView(row, nameOf),
    );
  }
}

const toView = (row: Row, nameOf: NameOf): MembershipView => ({
  id: row.id,
  version: row.version,
  consortiumId: row.consortiumId,
  organization: nameOf(row.organizationId),
  seat: row.seat,
  status: row.status,
  invitedAt: row.invitedAt.toISOString(),
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
  admittedAt: row.admittedAt?.toISOString() ?? null,
  leavesOn: row.leavesOn,
  namedInCharter: row.namedInCharter,
  leadsOnly: row.leadsOnly,
  motionId: row.motionId,
  motionKind: row.motionKind,
  waitsFor: row.waitsFor.map(nameOf),
  decidedBy: row.decidedBy && { ...row.decidedBy, carriedAt: new Date(row.decidedBy.carriedAt).toISOString() },
});
