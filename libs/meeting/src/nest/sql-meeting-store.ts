import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { Db, Rows } from '#libs/platform';
import {
  MeetingStore,
  type Circles,
  type DecisionRecord,
  type MeetingRecord,
  type MinutesRefusalRow,
  type NewMeeting,
  type NewOutcome,
  type WrittenMinutes,
} from '../application/ports/meeting-store.js';
import type { OutcomeKind } from '../domain/decide-outcome.js';
import type { MeetingKind } from '../domain/meeting.js';

const FIND = `SELECT m.id, m.version, m.consortium_id AS "consortiumId", c.name AS "consortiumName", c.secretariat_id AS "secretariatId", k.definition AS kind,
    m.status, m.held_on AS "heldOn", m.begins_at AS "beginsAt", m.place, m.hash,
    (SELECT json_agg(json_build_object('organizationId', p.organization_id, 'seat', p.seat, 'attendance', p.attendance, 'signedHash', p.signed_hash, 'signedBy', p.signed_by)
        ORDER BY p.position)
      FROM meeting_participant p WHERE p.consortium_id = m.consortium_id AND p.meeting_id = m.id) AS participants
  FROM meeting m JOIN consortium c ON c.id = m.consortium_id JOIN meeting_kind k ON k.code = m.kind_code AND k.version = m.kind_version
  WHERE m.id = $1`;

const SEATS = `SELECT seat, organization_id AS "organizationId" FROM lead_seat WHERE consortium_id = $1 ORDER BY position`;

const MEMBERS = `SELECT m.organization_id AS id FROM membership m WHERE m.consortium_id = $1 AND ${inGoodStanding('m', '$2')} ORDER BY m.id`;

const ASK = `INSERT INTO meeting_participant (consortium_id, meeting_id, organization_id, position, seat)
  SELECT $1, $2, a."organizationId", a.position, a.seat FROM json_to_recordset($3) AS a("organizationId" uuid, position int, seat text)`;

const ATTEND = `UPDATE meeting_participant p SET attendance = a.attendance, signed_hash = NULL, signed_by = NULL, signed_at = NULL
  FROM json_to_recordset($3) AS a("organizationId" uuid, attendance text)
  WHERE p.consortium_id = $1 AND p.meeting_id = $2 AND p.organization_id = a."organizationId"`;

const DECIDE = `INSERT INTO meeting_decision (id, consortium_id, meeting_id, kind)
  SELECT d.id, $1, $2, d.kind FROM json_to_recordset($3) AS d(id uuid, kind text)`;

const DECISION = `SELECT d.consortium_id AS "consortiumId", d.kind, m.status AS "meetingStatus"
  FROM meeting_decision d JOIN meeting m ON m.consortium_id = d.consortium_id AND m.id = d.meeting_id WHERE d.id = $1 AND CASE $2
    WHEN 'PROMISE' THEN EXISTS (SELECT 1 FROM obligation o WHERE o.consortium_id = d.consortium_id AND o.id = $3)
    ELSE EXISTS (SELECT 1 FROM motion o WHERE o.consortium_id = d.consortium_id AND o.id = $3) END`;

@Injectable()
export class SqlMeetingStore extends MeetingStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async kind(code: string): Promise<MeetingKind | null> {
    const rows = await this.db.query<{ kind: MeetingKind }>(
      'SELECT definition AS kind FROM meeting_kind WHERE code = $1 ORDER BY version DESC LIMIT 1',
      [code],
    );
    return rows[0]?.kind ?? null;
  }

  async circles(consortiumId: string, today: string): Promise<Circles> {
    const seats = await this.db.query<Circles['seats'][number]>(SEATS, [consortiumId]);
    const members = await this.db.query<{ id: string }>(MEMBERS, [consortiumId, today]);
    return { seats, memberIds: members.map(({ id }) => id) };
  }

  async find(id: string): Promise<MeetingRecord | null> {
    return (await this.db.query<MeetingRecord>(FIND, [id]))[0] ?? null;
  }

  async lock(id: string): Promise<void> {
    await this.db.query('SELECT 1 FROM meeting WHERE id = $1 FOR UPDATE', [id]);
  }

  async insert({ kind, asked, ...meeting }: NewMeeting): Promise<void> {
    await this.rows.insert('meeting', { ...meeting, kindCode: kind.code, kindVersion: kind.version, version: 1, status: 'CONVENED' });
    await this.db.query(ASK, [meeting.consortiumId, meeting.id, JSON.stringify(asked.map((one, position) => ({ ...one, position })))]);
  }

  cancel({ id, version }: MeetingRecord): Promise<number> {
    return this.rows.update('meeting', { id }, version, { status: 'CANCELLED' });
  }

  async writeMinutes(meeting: MeetingRecord, version: number, { content, hash, attendance, decisions, at }: WrittenMinutes): Promise<number> {
    const { consortiumId, id } = meeting;
    await this.db.query(ATTEND, [consortiumId, id, JSON.stringify(attendance)]);
    await this.db.query('DELETE FROM meeting_decision WHERE consortium_id = $1 AND meeting_id = $2', [consortiumId, id]);
    await this.db.query(DECIDE, [consortiumId, id, JSON.stringify(decisions)]);
    return this.rows.update('meeting', { id }, version, { status: 'MINUTED', content, hash, writtenAt: at });
  }

  async sign(meeting: MeetingRecord, signature: Parameters<MeetingStore['sign']>[1], complete: boolean): Promise<number> {
    const { organizationId, personId, at } = signature;
    await this.db.query(
      'UPDATE meeting_participant SET signed_hash = $4, signed_by = $5, signed_at = $6 WHERE consortium_id = $1 AND meeting_id = $2 AND organization_id = $3',
      [meeting.consortiumId, meeting.id, organizationId, meeting.hash, personId, at],
    );
    return this.rows.update('meeting', { id: meeting.id }, meeting.version, complete ? { status: 'SIGNED', signedAt: at } : {});
  }

  async refuse(meeting: MeetingRecord, refusal: MinutesRefusalRow): Promise<number> {
    const { consortiumId, id: meetingId, hash } = meeting;
    await this.rows.insert('meeting_refusal', { ...refusal, consortiumId, meetingId, hash });
    return this.rows.update('meeting', { id: meetingId }, meeting.version, { status: 'REFUSED' });
  }

  async decisionFor(id: string, kind: OutcomeKind, outcomeId: string): Promise<DecisionRecord | null> {
    return (await this.db.query<DecisionRecord>(DECISION, [id, kind, outcomeId]))[0] ?? null;
  }

  link({ kind, outcomeId, ...outcome }: NewOutcome): Promise<void> {
    return this.rows.insert('meeting_outcome', { ...outcome, [kind === 'PROMISE' ? 'obligationId' : 'motionId']: outcomeId });
  }

  async erase(personId: string): Promise<void> {
    await this.db.query(`UPDATE meeting_refusal SET reason = '' WHERE refused_by = $1`, [personId]);
  }
}
