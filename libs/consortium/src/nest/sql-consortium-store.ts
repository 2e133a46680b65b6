import { Injectable } from '@nestjs/common';
import { organizationsWhere, type Actor, type Id } from '#libs/kernel';
import { Db, Ids, Rows, SearchIndex } from '#libs/platform';
import { inGoodStanding } from '../contract.js';
import { ConsortiumStore, type CharterRows, type EndedHolding, type NewHolding } from '../application/ports/consortium-store.js';
import type { ConsortiumRecord, KindRecord } from '../application/ports/records.js';
import type { CharterText } from '../domain/charter.js';
import type { HeldSeat } from '../domain/decide-seat.js';
import { admitted } from '../domain/decide-membership.js';
import type { ConsortiumKind } from '../domain/kind.js';
import type { MembershipState } from '../domain/membership-status.js';
import { replaceFounders, replaceSeats } from './charter-rows.js';
import { fillSeat, vacantSeats, vacateSeat } from './seat-rows.js';

const FIND = `SELECT c.id, c.version, c.kind_code AS "kindCode", c.kind_version AS "kindVersion", c.name, c.status,
    c.secretariat_id AS "secretariatId", c.arbiter_id AS "arbiterId", c.spot_checker_id AS "spotCheckerId",
    c.common_fund_keeper_id AS "commonFundKeeperId",
    coalesce((SELECT json_agg(json_build_object('organizationId', m.organization_id)) FROM membership m
      WHERE m.consortium_id = c.id AND m.status = 'INVITED' AND m.organization_id = ANY($2::uuid[])), '[]') AS invitations,
    coalesce((SELECT json_agg(json_build_object('seat', l.seat, 'organizationId', l.organization_id) ORDER BY l.position)
      FROM lead_seat l WHERE l.consortium_id = c.id), '[]') AS holders,
    ${vacantSeats('c')} AS vacant
  FROM consortium c WHERE c.id = $1`;

@Injectable()
export class SqlConsortiumStore extends ConsortiumStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
    private readonly search: SearchIndex,
  ) {
    super();
  }

  async kind(code: string, version: number): Promise<KindRecord | null> {
    const rows = await this.db.query<{ definition: ConsortiumKind; hash: string }>(
      'SELECT definition, hash FROM consortium_kind WHERE code = $1 AND version = $2',
      [code, version],
    );
    return rows[0] ? { kind: rows[0].definition, hash: rows[0].hash } : null;
  }

  async find(id: Id<'Consortium'>, reader: Pick<Actor, 'posts'>): Promise<ConsortiumRecord | null> {
    return (await this.db.query<ConsortiumRecord>(FIND, [id, organizationsWhere(reader)]))[0] ?? null;
  }

  async lock(id: Id<'Consortium'>): Promise<void> {
    await this.db.query('SELECT 1 FROM consortium WHERE id = $1 FOR UPDATE', [id]);
  }

  async insert(kind: ConsortiumKind, rows: CharterRows): Promise<Id<'Consortium'>> {
    const id = this.ids.next();
    await this.rows.insert('consortium', {
      id,
      version: 1,
      kindCode: kind.code,
      kindVersion: kind.version,
      status: 'FOUNDING',
      secretariatId: rows.charter.secretariat.id,
      createdAt: rows.at,
      ...columnsOf(rows),
    });
    await replaceFounders(this.db, this.ids, id, rows);
    await replaceSeats(this.db, id, rows);
    await this.index(id, rows.charter.name, rows.charter.seats);
    return id;
  }

  async redraft(id: Id<'Consortium'>, rows: CharterRows): Promise<void> {
    const entries = Object.entries(columnsOf(rows));
    const assignments = entries.map(([field], i) => `${field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)} = $${i + 2}`).join(', ');
    await this.db.query(`UPDATE consortium SET ${assignments} WHERE id = $1`, [id, ...entries.map(([, value]) => value)]);
    await this.db.query('DELETE FROM lead_seat WHERE consortium_id = $1', [id]);
    await replaceFounders(this.db, this.ids, id, rows);
    await replaceSeats(this.db, id, rows);
    await this.index(id, rows.charter.name, rows.charter.seats);
  }

  seats(id: Id<'Consortium'>): Promise<readonly HeldSeat[]> {
    return this.db.query<HeldSeat>(`SELECT seat, organization_id AS "organizationId" FROM lead_seat WHERE consortium_id = $1 ORDER BY position`, [
      id,
    ]);
  }

  async statusOf(id: Id<'Consortium'>): Promise<ConsortiumRecord['status'] | null> {
    return (await this.db.query<Pick<ConsortiumRecord, 'status'>>('SELECT status FROM consortium WHERE id = $1', [id]))[0]?.status ?? null;
  }

  async amend(consortium: ConsortiumRecord, amended: CharterText): Promise<number> {
    const { name, templateHash, formulaHash, commonFundKeeper, seats } = amended;
    const changes = { name, templateHash, formulaHash, commonFundKeeperId: commonFundKeeper.id };
    const version = await this.rows.update('consortium', { id: consortium.id }, consortium.version, changes);
    await this.index(consortium.id, name, seats);
    return version;
  }

  async hasDeclinedNeutral(id: Id<'Consortium'>): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM consortium c JOIN membership m ON m.consortium_id = c.id AND m.organization_id IN (c.arbiter_id, c.spot_checker_id)
       WHERE c.id = $1 AND m.status = 'DECLINED'`,
      [id],
    );
    return rows.length > 0;
  }

  dissolve(consortium: ConsortiumRecord, at: Date): Promise<number> {
    return this.rows.update('consortium', { id: consortium.id }, consortium.version, { status: 'DISSOLVED', dissolvedAt: at });
  }

  async isFreeMember(id: Id<'Consortium'>, organizationId: Id<'Organization'>, today: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM membership m WHERE m.consortium_id = $1 AND m.organization_id = $2 AND ${inGoodStanding('m', '$3')} AND m.leaves_on IS NULL
         AND NOT EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = $1 AND l.organization_id = $2)`,
      [id, organizationId, today],
    );
    return rows.length > 0;
  }

  vacate(consortium: ConsortiumRecord, ended: EndedHolding): Promise<number> {
    return vacateSeat(this.db, this.rows, consortium, ended);
  }

  fill(consortium: ConsortiumRecord, holding: NewHolding): Promise<number> {
    return fillSeat(this.db, this.rows, consortium, holding);
  }

  async activate(consortium: ConsortiumRecord, at: Date): Promise<{ readonly version: number; readonly memberIds: readonly string[] }> {
    const founders = await this.db.query<MembershipState & { id: string; organizationId: string }>(
      `SELECT id, organization_id AS "organizationId", status, accepted_at AS "acceptedAt", admitted_at AS "admittedAt", leaves_on AS "leavesOn" FROM membership
       WHERE consortium_id = $1 AND status IN ('LEADING', 'INVITED') ORDER BY id FOR UPDATE`,
      [consortium.id],
    );
    const next = founders.map((founder) => ({
      ...founder,
      status: admitted(founder),
      acceptedAt: founder.status === 'LEADING' ? at : founder.acceptedAt,
    }));
    await this.db.query(
      `UPDATE membership m SET status = n.status, accepted_at = n."acceptedAt", admitted_at = $3
       FROM json_to_recordset($2) AS n(id uuid, status text, "acceptedAt" timestamptz) WHERE m.consortium_id = $1 AND m.id = n.id`,
      [consortium.id, JSON.stringify(next), at],
    );
    await this.db.query('UPDATE lead_seat SET since = $2 WHERE consortium_id = $1', [consortium.id, at]);
    const version = await this.rows.update('consortium', { id: consortium.id }, consortium.version, { status: 'ACTIVE', activatedAt: at });
    return { version, memberIds: next.filter((founder) => founder.status === 'ACTIVE').map((founder) => founder.organizationId) };
  }

  private async index(id: string, title: string, seats: readonly { readonly organization: { readonly name: string } }[]): Promise<void> {
    const text = seats.map(({ organization }) => organization.name).join(' ');
    await this.search.put({
      subject: 'Consortium',
      subjectId: id,
      readers: [{ consortiumId: id }],
      title,
      text,
      href: `/consortia/${id}`,
    });
  }
}

/** What of a charter its consortium's row repeats, for joins: always the text as it stands. */
const columnsOf = ({ charter }: CharterRows) => ({
  name: charter.name,
  regionCode: charter.regionCode,
  arbiterId: charter.functions.ARBITER.id,
  spotCheckerId: charter.functions.SPOT_CHECKER.id,
  commonFundKeeperId: charter.commonFundKeeper.id,
  templateHash: charter.templateHash,
  formulaHash: charter.formulaHash,
});
