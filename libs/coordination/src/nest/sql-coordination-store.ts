import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { CoordinationStore, type NewRequest, type RequestRecord, type TextRow } from '../application/ports/coordination-store.js';
import type { RequestStatus } from '../domain/request.js';
import { calendarOf, type HolidayYear, type WorkCalendar } from '../domain/working-days.js';
import type { EarlierMatter, Matter } from '../domain/same-matter.js';

const FIND = `SELECT r.id, r.version, r.consortium_id AS "consortiumId", c.secretariat_id AS "secretariatId", r.topic_code AS "topicCode", r.status,
    r.requester_id AS "requesterId", r.lead_id AS "leadId", r.text_hash AS "textHash", r.first_due_on AS "firstDueOn",
    (SELECT json_agg(json_build_object('organizationId', a.organization_id, 'role', a.role, 'department', a.department, 'dueOn', a.due_on,
        'answeredOn', (a.answered_at AT TIME ZONE 'Asia/Shanghai')::date) ORDER BY a.position)
      FROM coordination_addressee a WHERE a.consortium_id = r.consortium_id AND a.request_id = r.id) AS addressees
  FROM coordination_request r JOIN consortium c ON c.id = r.consortium_id WHERE r.id = $1`;

const AUTHORITIES = `SELECT o.id FROM consortium c JOIN organization o ON o.kind = 'AUTHORITY' AND o.status = 'ADMITTED'
    AND c.region_code LIKE o.region_code || '%' WHERE c.id = $1 ORDER BY length(o.region_code) DESC, o.name, o.id LIMIT 100`;

/** Reused ones are left out: the one whose answer they took is there. */
const EARLIER = `SELECT r.id, r.topic_code AS "topicCode", r.lead_id AS "leadId", r.text_hash AS "textHash",
    ((r.asked_at AT TIME ZONE 'Asia/Shanghai')::date)::text AS "askedOn"
  FROM coordination_request r WHERE r.consortium_id = $1 AND r.reuses_id IS NULL AND r.status <> 'WITHDRAWN'
    AND ((r.topic_code = $2 AND r.lead_id = $3) OR r.text_hash = $4) ORDER BY r.id DESC LIMIT 50`;

const ADDRESS = `INSERT INTO coordination_addressee (consortium_id, request_id, organization_id, position, role, department, due_on)
  SELECT $1, $2, a."organizationId", a.position, a.role, a.department, a."dueOn"
  FROM json_to_recordset($3) AS a("organizationId" uuid, position int, role text, department text, "dueOn" date)`;

const REUSE = `INSERT INTO coordination_addressee (consortium_id, request_id, organization_id, position, role, department, due_on, answer_id, answered_at)
  SELECT consortium_id, $3, organization_id, position, role, department, due_on, answer_id, answered_at
  FROM coordination_addressee WHERE consortium_id = $1 AND request_id = $2`;

@Injectable()
export class SqlCoordinationStore extends CoordinationStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async topics(): Promise<ReadonlySet<string>> {
    return new Set((await this.db.query<{ code: string }>('SELECT code FROM coordination_topic')).map(({ code }) => code));
  }

  async authorities(consortiumId: string): Promise<readonly string[]> {
    return (await this.db.query<{ id: string }>(AUTHORITIES, [consortiumId])).map(({ id }) => id);
  }

  earlier(consortiumId: string, { topicCode, leadId, textHash }: Matter): Promise<readonly (EarlierMatter & { readonly id: string })[]> {
    return this.db.query(EARLIER, [consortiumId, topicCode, leadId, textHash]);
  }

  async workCalendar(): Promise<WorkCalendar> {
    const rows = await this.db.query<{ definition: HolidayYear }>(
      'SELECT DISTINCT ON (year) definition FROM holiday_year ORDER BY year, version DESC',
    );
    return calendarOf(rows.map(({ definition }) => definition));
  }

  async find(id: string): Promise<RequestRecord | null> {
    return (await this.db.query<RequestRecord>(FIND, [id]))[0] ?? null;
  }

  async lock(id: string): Promise<void> {
    await this.db.query('SELECT 1 FROM coordination_request WHERE id = $1 FOR UPDATE', [id]);
  }

  async insert({ addressees, ...request }: NewRequest, text: TextRow): Promise<void> {
    await this.rows.insert('coordination_request', { ...request, version: 1, status: 'OPEN' });
    await this.write(request, text);
    const lines = addressees.map(({ organizationId, role, department, dueOn }, position) => ({ organizationId, position, role, department, dueOn }));
    await this.db.query(ADDRESS, [request.consortiumId, request.id, JSON.stringify(lines)]);
  }

  async insertReuse(id: string, earlier: RequestRecord, requesterId: string, text: TextRow): Promise<void> {
    const { consortiumId, topicCode, leadId, textHash, firstDueOn } = earlier;
    const request = { id, consortiumId, topicCode, leadId, textHash, firstDueOn, requesterId };
    const ended = { version: 1, status: 'CLOSED', askedAt: text.at, closedAt: text.at, reusesId: earlier.id };
    await this.rows.insert('coordination_request', { ...request, ...ended });
    await this.write(request, text);
    await this.db.query(REUSE, [consortiumId, earlier.id, id]);
  }

  async askedText({ consortiumId, id }: RequestRecord): Promise<string> {
    const rows = await this.db.query<{ text: string }>(
      `SELECT text FROM coordination_text WHERE consortium_id = $1 AND request_id = $2 AND kind = 'ASK' ORDER BY id LIMIT 1`,
      [consortiumId, id],
    );
    return rows[0]?.text ?? '';
  }

  async answer(request: RequestRecord, organizationId: string, status: RequestStatus, text: TextRow): Promise<number> {
    await this.write(request, text);
    await this.db.query(
      `UPDATE coordination_addressee SET answer_id = $4, answered_at = $5 WHERE consortium_id = $1 AND request_id = $2 AND organization_id = $3`,
      [request.consortiumId, request.id, organizationId, text.id, text.at],
    );
    return this.rows.update('coordination_request', { id: request.id }, request.version, { status });
  }

  close({ id, version }: RequestRecord, inTime: boolean, at: Date): Promise<number> {
    return this.rows.update('coordination_request', { id }, version, { status: 'CLOSED', closedAt: at, inTime });
  }

  async reopen(request: RequestRecord, dueOn: string, text: TextRow): Promise<number> {
    await this.write(request, text);
    await this.db.query(
      `UPDATE coordination_addressee SET answer_id = NULL, answered_at = NULL, due_on = $3 WHERE consortium_id = $1 AND request_id = $2`,
      [request.consortiumId, request.id, dueOn],
    );
    return this.rows.update('coordination_request', { id: request.id }, request.version, { status: 'OPEN' });
  }

  withdraw({ id, version }: RequestRecord): Promise<number> {
    return this.rows.update('coordination_request', { id }, version, { status: 'WITHDRAWN' });
  }

  async erase(personId: string): Promise<void> {
    await this.db.query(`UPDATE coordination_text SET text = '' WHERE by_person = $1`, [personId]);
  }

  private write({ consortiumId, id: requestId }: { readonly consortiumId: string; readonly id: string }, text: TextRow): Promise<void> {
    return this.rows.insert('coordination_text', { ...text, consortiumId, requestId });
  }
}
