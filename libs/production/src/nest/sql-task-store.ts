import { Injectable } from '@nestjs/common';
import { Db, stale, type Statement } from '#libs/platform';
import { TaskStore } from '../application/ports/task-store.js';
import type { Closing } from '../domain/close-task.js';
import type { PersonsByStudent } from '../domain/seat-person.js';
import { participantsOf, type Delivery, type Task } from '../domain/task.js';
import { changingColumns, changingValues, deliveryOf, taskOf, type DeliveryRecord, type TaskRecord } from './task-row.js';
import { WriteTeam } from './write-team.js';

const TASK = `SELECT t.*,
    coalesce((SELECT json_agg(s ORDER BY s.ordinal) FROM task_seat s WHERE s.consortium_id = t.consortium_id AND s.task_id = t.id), '[]') AS seats,
    (SELECT row_to_json(d) FROM task_delivery d WHERE d.consortium_id = t.consortium_id AND d.task_id = t.id ORDER BY d.attempt DESC LIMIT 1) AS delivery
  FROM task t`;

const FIND: Statement = { name: 'task-find', text: `${TASK} WHERE t.id = $1` };
/** The row is locked first and read then, so that seats and delivery are those of the version that is held. */
const CLOSING = { name: 'task-closing', text: 'SELECT settled, outcomes_done FROM task_closing WHERE consortium_id = $1 AND task_id = $2' };

const DELIVERIES = {
  name: 'task-deliveries',
  text: 'SELECT * FROM task_delivery WHERE consortium_id = $1 AND task_id = $2 ORDER BY attempt LIMIT 100',
};

const HOLD: Statement = { name: 'task-hold', text: 'SELECT id FROM task WHERE id = $1 FOR UPDATE' };

const INSERT: Statement = {
  name: 'task-insert',
  text: `INSERT INTO task (id, consortium_id, version, enterprise_id, posted_by, created_at, ${changingColumns.join(', ')})
    VALUES ($1, $2, $3, $4, $5, $6, ${changingColumns.map((_, i) => `$${i + 7}`).join(', ')})`,
};

const UPDATE: Statement = {
  name: 'task-update',
  text: `UPDATE task SET version = $3, ${changingColumns.map((column, i) => `${column} = $${i + 5}`).join(', ')}
    WHERE consortium_id = $1 AND id = $2 AND version = $4 RETURNING version`,
};

const NEXT_NUMBER: Statement = {
  name: 'task-next-number',
  text: `INSERT INTO task_counter (consortium_id, last) VALUES ($1, 1)
    ON CONFLICT (consortium_id) DO UPDATE SET last = task_counter.last + 1 RETURNING last`,
};

/** Tasks in PostgreSQL. */
@Injectable()
export class SqlTaskStore extends TaskStore {
  constructor(
    private readonly db: Db,
    private readonly team: WriteTeam,
  ) {
    super();
  }

  async find(taskId: string): Promise<Task | null> {
    const [row] = await this.db.read<TaskRecord>(FIND, [taskId]);
    return row ? taskOf(row) : null;
  }

  async hold(taskId: string): Promise<Task | null> {
    const held = await this.db.read(HOLD, [taskId]);
    return held.length === 0 ? null : this.find(taskId);
  }

  async holdSeatedWith(schoolId: string, persons: PersonsByStudent): Promise<readonly Task[]> {
    const rows = await this.db.query<{ task_id: string }>(
      'SELECT DISTINCT task_id FROM task_seat WHERE school_id = $1 AND student_id = ANY($2::uuid[]) AND person_id IS NULL ORDER BY task_id',
      [schoolId, [...persons.keys()]],
    );
    const held: Task[] = [];
    for (const { task_id } of rows) {
      const task = await this.hold(task_id);
      if (task) held.push(task);
    }
    return held;
  }

  async add(task: Task, at: Date): Promise<void> {
    await this.db.read(INSERT, [task.id, task.consortiumId, task.version, task.enterpriseId, task.postedBy, at, ...changingValues(task)]);
    await this.team.participants(task, new Set(), participantsOf(task));
  }

  async save(before: Task, after: Task, at: Date): Promise<void> {
    const updated = await this.db.read(UPDATE, [after.consortiumId, after.id, after.version, before.version, ...changingValues(after)]);
    if (updated.length === 0) throw stale((await this.find(after.id))?.version ?? 0);
    await this.team.seats(after, before.seats, at);
    if (after.delivery && after.delivery !== before.delivery) await this.team.delivery(after, after.delivery);
    await this.team.participants(after, participantsOf(before), participantsOf(after));
  }

  async nextNumber(consortiumId: string): Promise<number> {
    const [row] = await this.db.read<{ last: number }>(NEXT_NUMBER, [consortiumId]);
    return row?.last ?? 1;
  }

  async isOrderCounted(task: Task): Promise<boolean> {
    if (task.orderRefHash === null) return false;
    const rows = await this.db.query<{ id: string; counts: boolean }>(
      'SELECT id, counts FROM task WHERE consortium_id = $1 AND enterprise_id = $2 AND order_ref_hash = $3 ORDER BY id FOR UPDATE',
      [task.consortiumId, task.enterpriseId, task.orderRefHash],
    );
    return rows.some((row) => row.counts && row.id !== task.id);
  }

  async noteClosing(task: Task, { settled = false, outcomesDone = false }: Partial<Closing>): Promise<Closing> {
    const [row] = await this.db.query<{ settled: boolean; outcomes_done: boolean }>(
      `INSERT INTO task_closing (consortium_id, task_id, settled, outcomes_done) VALUES ($1, $2, $3, $4)
       ON CONFLICT (consortium_id, task_id) DO UPDATE SET settled = task_closing.settled OR excluded.settled,
         outcomes_done = task_closing.outcomes_done OR excluded.outcomes_done RETURNING settled, outcomes_done`,
      [task.consortiumId, task.id, settled, outcomesDone],
    );
    return { settled: row?.settled ?? false, outcomesDone: row?.outcomes_done ?? false };
  }

  async closing(task: Task): Promise<Closing> {
    const [row] = await this.db.read<{ settled: boolean; outcomes_done: boolean }>(CLOSING, [task.consortiumId, task.id]);
    return { settled: row?.settled ?? false, outcomesDone: row?.outcomes_done ?? false };
  }

  async deliveries(task: Task): Promise<readonly Delivery[]> {
    return (await this.db.read<DeliveryRecord>(DELIVERIES, [task.consortiumId, task.id])).map(deliveryOf);
  }
}
