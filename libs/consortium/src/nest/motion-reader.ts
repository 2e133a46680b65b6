import { Injectable } from '@nestjs/common';
import type { SubjectTable } from '#libs/access';
import { OrganizationDirectory, PersonDirectory, type NameOf } from '#libs/identity/contract';
import { businessDate, missing, type Actor } from '#libs/kernel';
import { beforeCursor, Clock, Db, Gate, page, readCursor, type Page } from '#libs/platform';
import { ConsortiumAccess } from '../application/consortium-access.js';
import type { MotionRecord } from '../application/ports/records.js';
import type { MotionItem, MotionView, Names } from '../contract.js';
import { refusalWhileVacant } from '../domain/decide-seat.js';
import { motionNames } from '../domain/kind.js';
import { motionStatusOn, signersInTurn, type VacantSeat } from '../domain/motion.js';
import { consentNames, consentSeat } from '../domain/due-claim.js';
import type { ListAfter } from './consortium-list.js';
import { MotionAnnex } from './motion-annex.js';
import { vacantSeats } from './seat-rows.js';

interface Signer {
  seat: string;
  names: Names | null;
  organizationId: string;
  step: number;
  signedHash: string | null;
  signedBy: string | null;
  signedAt: string | null;
}

interface Row {
  id: string;
  version: number;
  consortiumId: string;
  kind: MotionView['kind'];
  status: MotionView['status'];
  hash: string;
  content: string;
  openedAt: Date;
  carriedAt: Date | null;
  expiresOn: string | null;
  charterVersion: number | null;
  before: string | null;
  refusedBy: string | null;
  refusedFor: string | null;
  refusedAt: Date | null;
  accepted: boolean;
  mergedIntoId?: string | null;
  candidateId: string | null;
  seat: Names | null;
  untilOn: string | null;
  vacant: readonly VacantSeat[];
  signers: readonly Signer[];
}

const SIGNERS = `(SELECT json_agg(json_build_object('seat', s.seat, 'organizationId', s.organization_id, 'step', s.step, 'signedHash', s.signed_hash, 'signedBy', s.signed_by,
      'signedAt', s.signed_at, 'names', (SELECT r->'names' FROM jsonb_array_elements(k.definition->'seats') r WHERE r->>'code' = s.seat))
      ORDER BY s.step, (SELECT r.ordinality FROM jsonb_array_elements(k.definition->'seats') WITH ORDINALITY r WHERE r.value->>'code' = s.seat), s.seat)
    FROM motion_signer s WHERE s.consortium_id = m.consortium_id AND s.motion_id = m.id) AS signers`;

const COLUMNS = `m.id, m.version, m.consortium_id AS "consortiumId", m.kind, m.status, m.hash, m.opened_at AS "openedAt", m.carried_at AS "carriedAt",
  m.expires_on AS "expiresOn", m.charter_version AS "charterVersion", m.until_on AS "untilOn", f.organization_id AS "refusedBy", f.refused_at AS "refusedAt",
  a.organization_id AS "candidateId", ${SIGNERS}, ${vacantSeats('c')} AS vacant,
  (SELECT r->'names' FROM jsonb_array_elements(k.definition->'seats') r WHERE r->>'code' = m.seat) AS seat`;

const FROM = `FROM motion m JOIN consortium c ON c.id = m.consortium_id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
  LEFT JOIN membership a ON a.consortium_id = m.consortium_id AND a.id = m.membership_id
  LEFT JOIN LATERAL (SELECT r.organization_id, r.reason, r.refused_at FROM motion_refusal r
    WHERE r.consortium_id = m.consortium_id AND r.motion_id = m.id AND m.status = 'REFUSED' ORDER BY r.refused_at DESC LIMIT 1) f ON true`;

const DETAIL = {
  name: 'motion-detail',
  text: `SELECT ${COLUMNS}, m.content, f.reason AS "refusedFor", a.accepted_at IS NOT NULL AS accepted,
    (SELECT g.merged_into_id FROM organization g WHERE g.id = a.organization_id AND m.kind = 'ADMISSION' AND m.status = 'VOID') AS "mergedIntoId",
    (SELECT b.content FROM motion b WHERE b.consortium_id = m.consortium_id AND m.kind IN ('CHARTER_AMENDMENT', 'TERMS_CHANGE') AND b.kind IN ('CHARTER', 'CHARTER_AMENDMENT', 'TERMS_CHANGE') AND b.status = 'CARRIED'
      AND coalesce(b.charter_version, 1) = m.charter_version - 1) AS before
  ${FROM} WHERE m.id = $1`,
};

/** What can still be signed, on the day that is $4. */
const OPEN = `(m.status = 'OPEN' AND (m.expires_on IS NULL OR m.expires_on >= $4::date))`;

/** Where the fields of the rules on motions live; the same rules guard one motion and filter the list. */
export const motionTable: SubjectTable = {
  columns: {
    consortiumId: { sql: 'm.consortium_id', type: 'uuid' },
    kind: { sql: 'm.kind', type: 'text' },
    secretariatId: { sql: 'c.secretariat_id', type: 'uuid' },
    candidateId: { sql: 'a.organization_id', type: 'uuid' },
    candidateStatus: { sql: 'a.status', type: 'text' },
  },
  relations: {
    invitations: {
      from: 'membership i',
      on: `i.consortium_id = m.consortium_id AND i.status = 'INVITED'`,
      columns: { organizationId: { sql: 'i.organization_id', type: 'uuid' } },
    },
  },
};

/** A page of motions: those that can still be signed, those that have ended, or all. */
export interface MotionsAfter extends ListAfter {
  readonly state?: 'OPEN' | 'ENDED';
}

/** What the leads co-sign, as people read it. */
@Injectable()
export class MotionReader {
  constructor(
    private readonly db: Db,
    private readonly access: ConsortiumAccess,
    private readonly annex: MotionAnnex,
    private readonly gate: Gate,
    private readonly organizations: OrganizationDirectory,
    private readonly people: PersonDirectory,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, id: string): Promise<MotionView> {
    const motion = await this.access.loadMotionFor(actor, id, 'read');
    const [row] = await this.db.read<Row>(DETAIL, [id]);
    if (!row) throw missing();
    return this.toView(actor, motion, row);
  }

  async charter(actor: Actor, consortiumId: string): Promise<MotionView> {
    return this.view(actor, (await this.access.loadCharterFor(actor, consortiumId)).id);
  }

  async ofConsortium(actor: Actor, consortiumId: string, { after, limit, state }: MotionsAfter): Promise<Page<MotionItem>> {
    await this.access.loadConsortiumFor(actor, consortiumId, 'read');
    const today = businessDate(this.clock.now());
    const values: unknown[] = [consortiumId, (readCursor(after) ?? [])[0] ?? null, limit + 1, today, state ?? null];
    const mayRead = this.gate.predicate(actor, 'read', 'Motion', motionTable, (value) => `$${values.push(value)}`);
    const rows = await this.db.query<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE m.consortium_id = $1 AND ${beforeCursor('m.id', '$2')} AND ($5::text IS NULL OR ($5 = 'OPEN') = ${OPEN}) AND ${mayRead} ORDER BY m.id DESC LIMIT $3`,
      values,
    );
    const nameOf = await this.organizations.namesOf(
      rows.flatMap((row) => [row.candidateId, row.refusedBy, ...row.signers.map((s) => s.organizationId)]),
    );
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => toItem(row, today, nameOf),
    );
  }

  private async toView(actor: Actor, motion: MotionRecord, row: Row): Promise<MotionView> {
    const mayName = this.gate.allows(actor, 'read-names', 'Motion', motion);
    const signedBy = mayName ? row.signers.map((s) => s.signedBy).filter((id) => id !== null) : [];
    const [nameOf, people, annex] = await Promise.all([
      this.organizations.namesOf([row.candidateId, row.refusedBy, row.mergedIntoId ?? null, ...row.signers.map((s) => s.organizationId)]),
      signedBy.length > 0 ? this.people.names(signedBy) : new Map<string, string>(),
      this.annex.of(actor, row),
    ]);
    const status = motionStatusOn(row, businessDate(this.clock.now()));
    return { ...headOf(row), status, ...partsOf(row, nameOf, people), ...annex };
  }
}

/** What a motion says of itself. */
const headOf = (row: Row) => ({
  ...{ id: row.id, version: row.version, consortiumId: row.consortiumId, kind: row.kind, content: row.content, hash: row.hash },
  openedAt: row.openedAt.toISOString(),
  carriedAt: row.carriedAt?.toISOString() ?? null,
  expiresOn: row.expiresOn,
  charterVersion: row.charterVersion,
  before: row.before,
  seat: row.seat,
  blockedBy: blockedBy(row),
  untilOn: row.untilOn,
  accepted: row.kind === 'ADMISSION' ? row.accepted : null,
});

/** Whom it is about, who signs, and who refused. */
const partsOf = (
  row: Row,
  nameOf: NameOf,
  people: ReadonlyMap<string, string>,
): Pick<MotionView, 'candidate' | 'signers' | 'refusal' | 'voidedBy'> => ({
  voidedBy: row.mergedIntoId ? nameOf(row.mergedIntoId) : null,
  candidate: row.candidateId === null ? null : nameOf(row.candidateId),
  signers: row.signers.map((s) => ({
    seat: s.seat,
    names: s.names ?? (s.seat === consentSeat ? consentNames : { zh: s.seat, en: s.seat }),
    organization: nameOf(s.organizationId),
    step: s.step,
    signedHash: s.signedHash,
    signedAt: isoOf(s.signedAt),
    signedByName: s.signedBy === null ? null : (people.get(s.signedBy) ?? null),
  })),
  refusal:
    row.refusedBy === null
      ? null
      : { organization: nameOf(row.refusedBy), reason: row.refusedFor ?? '', refusedAt: row.refusedAt?.toISOString() ?? '' },
});

/** The vacant seat for want of which nothing but its filling can be signed. */
const blockedBy = ({ kind, vacant }: Row): Names | null => (refusalWhileVacant(kind, vacant) ? (vacant[0]?.names ?? null) : null);

/** Within json an instant is text. */
const isoOf = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());

function toItem(row: Row, today: string, nameOf: NameOf): MotionItem {
  const status = motionStatusOn(row, today);
  const blocked = blockedBy(row);
  const turn = status === 'OPEN' && blocked === null ? signersInTurn(row.signers, row.hash) : [];
  return {
    id: row.id,
    kind: row.kind,
    names: motionNames[row.kind],
    status,
    hash: row.hash,
    openedAt: row.openedAt.toISOString(),
    carriedAt: row.carriedAt?.toISOString() ?? null,
    expiresOn: row.expiresOn,
    charterVersion: row.charterVersion,
    refusedBy: row.refusedBy === null ? null : nameOf(row.refusedBy),
    refusedAt: row.refusedAt?.toISOString() ?? null,
    candidate: row.candidateId === null ? null : nameOf(row.candidateId),
    seat: row.seat,
    blockedBy: blocked,
    signers: row.signers.map((s) => ({ organization: nameOf(s.organizationId), step: s.step, signedAt: isoOf(s.signedAt) })),
    waitsFor: turn.map((s) => nameOf(s.organizationId)),
  };
}
