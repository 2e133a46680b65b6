import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { HoursStore, type HoursBatch, type HoursChanges, type HoursRecord } from '../application/ports/hours-store.js';
import { occupying, type HoursStatus, type Interval } from '../domain/index.js';
import { SchoolDb } from './school-db.js';

export interface HoursRow {
  readonly id: string;
  readonly organization_id: string;
  readonly version: number;
  readonly consortium_id: string;
  readonly enterprise_id: string;
  readonly task_id: string;
  readonly seat_id: string;
  readonly student_id: string;
  readonly person_id: string;
  readonly status: HoursStatus;
  readonly from_at: Date;
  readonly to_at: Date | null;
  readonly minutes: number;
  readonly day: string;
  readonly note: string;
}

const COLUMNS =
  'id, organization_id, version, consortium_id, enterprise_id, task_id, seat_id, student_id, person_id, status, from_at, to_at, minutes, day, note';

/** Of the hours $2 of a school $1 that count: each interval with the mentor who confirmed it. */
const TAUGHT = `taught AS (
  SELECT b.decided_by AS mentor_id, tstzrange(h.from_at, h.to_at) AS span
  FROM hours h JOIN hours_batch b ON b.organization_id = h.organization_id AND b.id = h.confirmation_id
  WHERE h.organization_id = $1 AND h.id = ANY($2::uuid[]) AND b.counts)`;

/** What else these mentors confirmed for the same time. */
const BESIDE = `FROM hours h JOIN hours_batch b ON b.organization_id = h.organization_id AND b.id = h.confirmation_id
  WHERE b.kind = 'CONFIRMED' AND b.counts AND b.decided_by IN (SELECT mentor_id FROM taught) AND NOT h.id = ANY($2::uuid[])
    AND EXISTS (SELECT 1 FROM taught t WHERE t.mentor_id = b.decided_by AND t.span && tstzrange(h.from_at, h.to_at))`;

/** Two schools that credit the same mentor's time at once wait for each other here. */
const HOLD_BESIDE = `WITH ${TAUGHT} SELECT h.id ${BESIDE} AND h.status IN ('CONFIRMED', 'CREDITED') ORDER BY h.id FOR UPDATE OF h`;

const MENTORED = `WITH ${TAUGHT},
  spans AS (SELECT mentor_id, range_agg(span) AS span FROM taught GROUP BY mentor_id),
  credited AS (SELECT b.decided_by AS mentor_id, range_agg(tstzrange(h.from_at, h.to_at)) AS span ${BESIDE} AND h.status = 'CREDITED' GROUP BY b.decided_by)
  SELECT coalesce(sum(extract(epoch FROM upper(part) - lower(part))) / 60, 0)::int AS minutes
  FROM spans s LEFT JOIN credited c USING (mentor_id), LATERAL unnest(s.span - coalesce(c.span, '{}')) AS part`;

@Injectable()
export class SqlHoursStore extends HoursStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly school: SchoolDb,
  ) {
    super();
  }

  async lockStudent(organizationId: string, studentId: string): Promise<void> {
    await this.school.query(organizationId, 'SELECT 1 FROM student WHERE organization_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      organizationId,
      studentId,
    ]);
  }

  async sameDay(organizationId: string, studentId: string, day: string, now: Date, except?: string): Promise<readonly Interval[]> {
    const rows = await this.db.query<{ from: Date; to: Date }>(
      `SELECT from_at AS "from", coalesce(to_at, greatest($4, from_at)) AS "to" FROM hours
       WHERE organization_id = $1 AND student_id = $2 AND day = $3 AND status = ANY($5::text[]) AND id IS DISTINCT FROM $6::uuid ORDER BY from_at`,
      [organizationId, studentId, day, now, occupying, except ?? null],
    );
    return rows;
  }

  async isRunning(organizationId: string, studentId: string): Promise<boolean> {
    const rows = await this.db.query(`SELECT 1 FROM hours WHERE organization_id = $1 AND student_id = $2 AND status = 'RUNNING'`, [
      organizationId,
      studentId,
    ]);
    return rows.length > 0;
  }

  async insert({ from, to, ...hours }: HoursRecord & { readonly taskNumber: string }): Promise<void> {
    await this.rows.insert('hours', { ...hours, fromAt: from, toAt: to });
  }

  async find(id: string): Promise<HoursRecord | null> {
    const [row] = await this.db.query<HoursRow>(`SELECT ${COLUMNS} FROM hours WHERE id = $1`, [id]);
    return row ? toRecord(row) : null;
  }

  update({ organizationId, id }: HoursRecord, version: number, { to, ...changes }: HoursChanges): Promise<number> {
    return this.rows.update('hours', { organizationId, id }, version, { ...changes, ...(to ? { toAt: to } : {}) });
  }

  async hold(organizationId: string, taskId: string, ids: readonly string[]): Promise<readonly HoursRecord[]> {
    const rows = await this.db.query<HoursRow>(
      `SELECT ${COLUMNS} FROM hours WHERE organization_id = $1 AND task_id = $2 AND id = ANY($3::uuid[]) ORDER BY id FOR UPDATE`,
      [organizationId, taskId, ids],
    );
    return rows.map(toRecord);
  }

  async mentored(organizationId: string, ids: readonly string[]): Promise<number> {
    await this.db.query(HOLD_BESIDE, [organizationId, ids]);
    const [row] = await this.db.query<{ minutes: number }>(MENTORED, [organizationId, ids]);
    return row?.minutes ?? 0;
  }

  async decide(batch: HoursBatch, ids: readonly string[]): Promise<void> {
    await this.rows.insert('hours_batch', { ...batch, version: 1 });
    const link = batch.kind === 'CONFIRMED' ? 'confirmation_id' : 'credit_id';
    await this.db.query(`UPDATE hours SET status = $3, ${link} = $4, version = version + 1 WHERE organization_id = $1 AND id = ANY($2::uuid[])`, [
      batch.organizationId,
      ids,
      batch.kind,
      batch.id,
    ]);
  }
}

const toRecord = (row: HoursRow): HoursRecord => ({
  id: row.id,
  organizationId: row.organization_id,
  version: row.version,
  consortiumId: row.consortium_id,
  enterpriseId: row.enterprise_id,
  taskId: row.task_id,
  seatId: row.seat_id,
  studentId: row.student_id,
  personId: row.person_id,
  status: row.status,
  from: row.from_at,
  to: row.to_at,
  minutes: row.minutes,
  day: row.day,
  note: row.note,
});
