import { Injectable } from '@nestjs/common';
import { organizationsWhere, type Actor, type Id } from '#libs/kernel';
import { Db, Rows } from '#libs/platform';
import {
  MotionStore,
  type CharterOnFile,
  type Matter,
  type MotionRefusalRow,
  type NewMotion,
  type NewText,
  type Signers,
} from '../application/ports/motion-store.js';
import type { MotionRecord } from '../application/ports/records.js';
import { consentSeat } from '../domain/due-claim.js';
import { amendments, isAmendment } from '../domain/motion.js';
import { vacantSeats } from './seat-rows.js';

/** Whether a signer holds its seat no more; a candidate for a vacant seat does not hold it yet, a payee has none. */
const AWAY = `s.seat <> '${consentSeat}' AND (m.kind <> 'SEAT_FILLING' OR s.seat <> m.seat) AND NOT EXISTS (SELECT 1 FROM lead_seat l
      WHERE l.consortium_id = s.consortium_id AND l.seat = s.seat AND l.organization_id = s.organization_id)`;

const FIND = `SELECT m.id, m.consortium_id AS "consortiumId", m.version, m.kind, m.status, m.hash, m.membership_id AS "membershipId",
    m.expires_on AS "expiresOn", m.charter_version AS "charterVersion", m.seat, m.until_on AS "untilOn",
    CASE WHEN m.claim_id IS NOT NULL THEN m.content::json -> 'claim' END AS claim, ${vacantSeats('c')} AS vacant,
    a.organization_id AS "candidateId", a.status AS "candidateStatus", c.secretariat_id AS "secretariatId",
    coalesce((SELECT json_agg(json_build_object('organizationId', i.organization_id)) FROM membership i
      WHERE i.consortium_id = m.consortium_id AND i.status = 'INVITED' AND i.organization_id = ANY($2::uuid[])), '[]') AS invitations,
    (SELECT json_agg(json_build_object('seat', s.seat, 'organizationId', s.organization_id, 'step', s.step, 'signedHash', s.signed_hash, 'signedBy', s.signed_by, 'away', ${AWAY}) ORDER BY s.seat)
      FROM motion_signer s WHERE s.consortium_id = m.consortium_id AND s.motion_id = m.id) AS signers
  FROM motion m JOIN consortium c ON c.id = m.consortium_id
  LEFT JOIN membership a ON a.consortium_id = m.consortium_id AND a.id = m.membership_id
  WHERE m.id = $1`;

const SIGNERS = `INSERT INTO motion_signer (consortium_id, motion_id, seat, organization_id, step)
  SELECT $1, $2, s.seat, s."organizationId", s.step FROM json_to_recordset($3) AS s(seat text, "organizationId" uuid, step int)`;

/** A charter has one text in founding; once it is in force, each amendment that all leads have signed takes the place of the one before. */
const CHARTER = `SELECT id, hash, content, coalesce(charter_version, 1) AS version FROM motion
  WHERE consortium_id = $1 AND ((kind = 'CHARTER' AND status <> 'VOID') OR (kind IN ('CHARTER_AMENDMENT', 'TERMS_CHANGE') AND status = 'CARRIED'))
  ORDER BY coalesce(charter_version, 1) DESC LIMIT 1`;

@Injectable()
export class SqlMotionStore extends MotionStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: Id<'Motion'>, reader: Pick<Actor, 'posts'>): Promise<MotionRecord | null> {
    return (await this.db.query<MotionRecord>(FIND, [id, organizationsWhere(reader)]))[0] ?? null;
  }

  async charterOf(consortiumId: Id<'Consortium'>): Promise<CharterOnFile | null> {
    return (await this.db.query<CharterOnFile>(CHARTER, [consortiumId]))[0] ?? null;
  }

  async openAbout(consortiumId: Id<'Consortium'>, { kind, membershipId, seat, claimId }: Matter): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM motion WHERE consortium_id = $1 AND status = 'OPEN'
         AND CASE WHEN $5::uuid IS NOT NULL THEN claim_id = $5 WHEN $2::uuid IS NULL THEN kind = ANY($3)
           ELSE claim_id IS NULL AND (membership_id = $2 OR (kind = ANY($3) AND seat = $4)) END ORDER BY id`,
      [consortiumId, membershipId, isAmendment(kind) ? amendments : [kind], seat, claimId],
    );
    return rows.map(({ id }) => id);
  }

  async openOf(consortiumId: Id<'Consortium'>): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>(`SELECT id FROM motion WHERE consortium_id = $1 AND status = 'OPEN' ORDER BY id`, [
      consortiumId,
    ]);
    return rows.map(({ id }) => id);
  }

  async openFor(consortiumId: Id<'Consortium'>, seat: string): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT m.id FROM motion m WHERE m.consortium_id = $1 AND m.status = 'OPEN' AND (m.kind IN ('CHARTER_AMENDMENT', 'TERMS_CHANGE', 'SEAT_FILLING')
         OR EXISTS (SELECT 1 FROM motion_signer s WHERE s.consortium_id = $1 AND s.motion_id = m.id AND s.seat = $2)) ORDER BY m.id`,
      [consortiumId, seat],
    );
    return rows.map(({ id }) => id);
  }

  async replaceSigner(motion: MotionRecord, seat: string, organizationId: Id<'Organization'>): Promise<number> {
    await this.db.query(
      `UPDATE motion_signer SET organization_id = $4, signed_hash = NULL, signed_by = NULL, signed_at = NULL
       WHERE consortium_id = $1 AND motion_id = $2 AND seat = $3`,
      [motion.consortiumId, motion.id, seat, organizationId],
    );
    return this.rows.update('motion', { id: motion.id }, motion.version, {});
  }

  async openAdmissionOf(membershipId: Id<'Membership'>): Promise<string | null> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT m.id FROM membership a JOIN motion m ON m.consortium_id = a.consortium_id AND m.membership_id = a.id
       WHERE a.id = $1 AND m.kind = 'ADMISSION' AND m.status = 'OPEN'`,
      [membershipId],
    );
    return rows[0]?.id ?? null;
  }

  async lock(id: Id<'Motion'>): Promise<void> {
    await this.db.query('SELECT 1 FROM motion WHERE id = $1 FOR UPDATE', [id]);
  }

  async insert({ signers, ...motion }: NewMotion): Promise<void> {
    await this.rows.insert('motion', { ...motion, version: 1, status: 'OPEN' });
    await this.insertSigners(motion, signers);
  }

  async replaceText(motion: MotionRecord, version: number, { signers, ...text }: NewText): Promise<number> {
    const written = await this.rows.update('motion', { id: motion.id }, version, { ...text, status: 'OPEN' });
    await this.db.query('DELETE FROM motion_signer WHERE consortium_id = $1 AND motion_id = $2', [motion.consortiumId, motion.id]);
    await this.insertSigners(motion, signers);
    return written;
  }

  async sign(
    motion: MotionRecord,
    { seat, personId, at }: { readonly seat: string; readonly personId: string; readonly at: Date },
    carried: boolean,
  ): Promise<number> {
    await this.db.query(
      'UPDATE motion_signer SET signed_hash = $4, signed_by = $5, signed_at = $6 WHERE consortium_id = $1 AND motion_id = $2 AND seat = $3',
      [motion.consortiumId, motion.id, seat, motion.hash, personId, at],
    );
    return this.rows.update('motion', { id: motion.id }, motion.version, carried ? { status: 'CARRIED', carriedAt: at } : {});
  }

  async refuse(motion: MotionRecord, refusal: MotionRefusalRow): Promise<number> {
    const { consortiumId, id: motionId, hash } = motion;
    await this.rows.insert('motion_refusal', { ...refusal, consortiumId, motionId, hash });
    return this.rows.update('motion', { id: motionId }, motion.version, { status: 'REFUSED' });
  }

  async eraseReasons(personId: Id<'Person'>): Promise<void> {
    await this.db.query(`UPDATE motion_refusal SET reason = '' WHERE refused_by = $1`, [personId]);
    await this.db.query('UPDATE past_seat SET reason = NULL WHERE ended_by = $1', [personId]);
  }

  async end(motion: MotionRecord, status: 'VOID' | 'EXPIRED'): Promise<number> {
    return this.rows.update('motion', { id: motion.id }, motion.version, { status });
  }

  private async insertSigners(motion: { readonly consortiumId: string; readonly id: string }, signers: Signers): Promise<void> {
    await this.db.query(SIGNERS, [motion.consortiumId, motion.id, JSON.stringify(signers)]);
  }
}
