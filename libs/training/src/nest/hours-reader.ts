import { Injectable } from '@nestjs/common';
import { addDays, businessDate, type Actor } from '#libs/kernel';
import type { SubjectTable } from '#libs/access';
import { Clock, Db, Gate, page, readCursor } from '#libs/platform';
import { PersonDirectory } from '#libs/identity/contract';
import type { HoursBatchView, HoursView, MyHoursView, TaskHoursView } from '../contract.js';
import { LoadHours } from '../application/load-hours.js';
import { LoadTask } from '../application/load-task.js';
import { exceptionsOf, type HoursStatus } from '../domain/index.js';
import { SchoolDb } from './school-db.js';
import type { HoursRow } from './sql-hours-store.js';

type Row = HoursRow & { readonly task_number: string; readonly reason: string | null; readonly name: string };
interface Totals {
  readonly logged: number;
  readonly confirmed: number;
  readonly credited: number;
  readonly refused: number;
}

export interface HoursFilter {
  readonly after?: string;
  readonly limit: number;
  readonly status?: HoursStatus;
}

/** Where the fields of the subject Hours live: the same rules that guard one interval filter the list. */
const hoursTable: SubjectTable = {
  columns: {
    consortiumId: { sql: 'h.consortium_id', type: 'uuid' },
    organizationId: { sql: 'h.organization_id', type: 'uuid' },
    enterpriseId: { sql: 'h.enterprise_id', type: 'uuid' },
    personId: { sql: 'h.person_id', type: 'uuid' },
  },
};
const SUMS = `coalesce(sum(h.minutes) FILTER (WHERE h.status = 'LOGGED'), 0)::int AS logged, coalesce(sum(h.minutes) FILTER (WHERE h.status = 'CONFIRMED'), 0)::int AS confirmed,
  coalesce(sum(h.minutes) FILTER (WHERE h.status = 'CREDITED'), 0)::int AS credited, count(*) FILTER (WHERE h.status = 'REFUSED')::int AS refused`;
const NONE: Totals = { logged: 0, confirmed: 0, credited: 0, refused: 0 };

/** Answers about hours: of a task to those who work on it or judge it, of a student to that student. */
@Injectable()
export class HoursReader {
  constructor(
    private readonly loadTask: LoadTask,
    private readonly loadHours: LoadHours,
    private readonly people: PersonDirectory,
    private readonly db: Db,
    private readonly school: SchoolDb,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  async task(actor: Actor, taskId: string, filter: HoursFilter): Promise<TaskHoursView> {
    const { consortiumId, organizationId, enterpriseId, number, title, status, personId, seat } = await this.loadTask.for(
      actor,
      taskId,
      'read',
      'Hours',
    );
    const values: unknown[] = [organizationId, taskId];
    const param = (value: unknown): string => `$${values.push(value)}`;
    const where = `h.organization_id = $1 AND h.task_id = $2 AND h.status <> 'WITHDRAWN' AND ${this.gate.predicate(actor, 'read', 'Hours', hoursTable, param)}`;
    const [totals = NONE] = await this.db.query<Totals>(`SELECT ${SUMS} FROM hours h WHERE ${where}`, values);
    const rows = await this.school.query<Row>(
      organizationId,
      `SELECT h.*, s.name FROM hours h JOIN student s ON s.organization_id = h.organization_id AND s.id = h.student_id
       WHERE ${where} AND ${after(filter.after, param)} ${filter.status ? `AND h.status = ${param(filter.status)}` : ''} ORDER BY h.day DESC, h.id DESC LIMIT ${param(filter.limit + 1)}`,
      values,
    );
    const { items, next } = page(rows, filter.limit, (row) => [row.day, row.id], hoursView);
    return {
      taskId,
      number,
      title,
      status,
      consortiumId,
      organizationId,
      enterpriseId,
      personId,
      cleared: seat?.cleared ?? false,
      minutes: minutesOf(totals),
      items: [...items],
      next,
    };
  }

  async mine(actor: Actor, filter: HoursFilter): Promise<MyHoursView> {
    const today = businessDate(this.clock.now());
    const from = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    const to = addDays(from, 6);
    const values: unknown[] = [actor.personId];
    const param = (value: unknown): string => `$${values.push(value)}`;
    const [names, [totals = NONE], [running], rows] = await Promise.all([
      this.people.names([actor.personId]),
      this.db.query<Totals>(`SELECT ${SUMS} FROM hours h WHERE h.person_id = $1 AND h.day BETWEEN $2 AND $3`, [actor.personId, from, to]),
      this.db.query<HoursRow & { task_number: string; reason: string | null }>(
        `SELECT * FROM hours h WHERE h.person_id = $1 AND h.status = 'RUNNING'`,
        [actor.personId],
      ),
      this.db.query<HoursRow & { task_number: string; reason: string | null }>(
        `SELECT * FROM hours h WHERE h.person_id = $1 AND h.status NOT IN ('WITHDRAWN', 'RUNNING') AND ${after(filter.after, param)} ORDER BY h.day DESC, h.id DESC LIMIT ${param(filter.limit + 1)}`,
        values,
      ),
    ]);
    const name = names.get(actor.personId) ?? '';
    const { items, next } = page(
      rows,
      filter.limit,
      (row) => [row.day, row.id],
      (row) => hoursView({ ...row, name }),
    );
    const { refused } = totals;
    return {
      running: running ? hoursView({ ...running, name }) : null,
      week: { from, to, minutes: minutesOf(totals), refused },
      items: [...items],
      next,
    };
  }

  async one(actor: Actor, id: string): Promise<HoursView> {
    const hours = await this.loadHours.for(actor, id, 'read');
    const [row] = await this.school.query<Row>(
      hours.organizationId,
      `SELECT h.*, s.name FROM hours h JOIN student s ON s.organization_id = h.organization_id AND s.id = h.student_id WHERE h.organization_id = $1 AND h.id = $2`,
      [hours.organizationId, id],
    );
    if (!row) throw new Error('hours without a student');
    return hoursView(row);
  }

  async batch(actor: Actor, taskId: string, id: string): Promise<HoursBatchView> {
    await this.loadTask.for(actor, taskId, 'read', 'Hours');
    const [row] = await this.db.query<{ id: string; version: number; task_id: string; minutes: number; hours: number }>(
      `SELECT b.id, b.version, b.task_id, b.minutes, (SELECT count(*) FROM hours h WHERE h.organization_id = b.organization_id AND (h.confirmation_id = b.id OR h.credit_id = b.id))::int AS hours
       FROM hours_batch b WHERE b.id = $1 AND b.task_id = $2`,
      [id, taskId],
    );
    if (!row) throw new Error('a batch that was just written is gone');
    return { id: row.id, version: row.version, taskId: row.task_id, minutes: row.minutes, hours: row.hours };
  }
}

function after(cursor: string | undefined, param: (value: unknown) => string): string {
  const key = readCursor(cursor);
  return key ? `(h.day, h.id) < (${param(key[0])}::date, ${param(key[1])}::uuid)` : 'TRUE';
}

const minutesOf = ({ logged, confirmed, credited }: Totals): TaskHoursView['minutes'] => ({ logged, confirmed, credited });

const hoursView = (row: Row): HoursView => ({
  id: row.id,
  version: row.version,
  organizationId: row.organization_id,
  enterpriseId: row.enterprise_id,
  taskId: row.task_id,
  taskNumber: row.task_number,
  seatId: row.seat_id,
  personId: row.person_id,
  name: row.name,
  status: row.status,
  from: row.from_at.toISOString(),
  to: row.to_at?.toISOString() ?? null,
  minutes: row.minutes,
  day: row.day,
  note: row.note,
  reason: row.reason,
  exceptions: row.to_at ? [...exceptionsOf({ from: row.from_at, to: row.to_at })] : [],
});
