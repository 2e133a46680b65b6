import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import type { Delivery, Seat, Task } from '../domain/task.js';

const JOIN_TEAM = {
  name: 'task-join-team',
  text: 'INSERT INTO task_person (consortium_id, task_id, person_id) SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING',
};

/** Writes what belongs to a task: seats, deliveries, and who takes part. */
@Injectable()
export class WriteTeam {
  constructor(private readonly db: Db) {}

  /** Seats that are not the same as before; filled_at stays as it was. */
  async seats(task: Task, before: readonly Seat[], at: Date): Promise<void> {
    const changed = task.seats.filter((seat) => !before.includes(seat));
    if (changed.length === 0) return;
    await this.db.query(
      `INSERT INTO task_seat (id, consortium_id, task_id, ordinal, school_id, student_id, person_id, on_time, filled_at, cleared_at)
       SELECT s.id, $1, $2, s.ordinal, s."schoolId", s."studentId", s."personId", s."onTime", $3, CASE WHEN s.cleared THEN $3::timestamptz END
       FROM json_to_recordset($4) AS s(id uuid, ordinal integer, "schoolId" uuid, "studentId" uuid, "personId" uuid, "onTime" boolean, cleared boolean)
       ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, cleared_at = coalesce(task_seat.cleared_at, excluded.cleared_at)`,
      [task.consortiumId, task.id, at, JSON.stringify(changed)],
    );
  }

  async delivery(task: Task, delivery: Delivery): Promise<void> {
    const { signature, inspection } = delivery;
    await this.db.query(
      `INSERT INTO task_delivery (id, consortium_id, task_id, attempt, seat_id, file_ids, delivered_at, signed_by, signed_at, inspected_by, inspected_at, result,
         passed, failed, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (id) DO UPDATE SET signed_by = excluded.signed_by, signed_at = excluded.signed_at, inspected_by = excluded.inspected_by,
         inspected_at = excluded.inspected_at, result = excluded.result, passed = excluded.passed, failed = excluded.failed, reason = excluded.reason`,
      [
        ...[delivery.id, task.consortiumId, task.id, delivery.attempt, delivery.seatId, delivery.fileIds, delivery.deliveredAt],
        ...[signature?.personId ?? null, signature?.at ?? null, inspection?.personId ?? null, inspection?.at ?? null, inspection?.result ?? null],
        ...[inspection?.counts.map((c) => c.passed) ?? null, inspection?.counts.map((c) => c.failed) ?? null, inspection?.reason ?? null],
      ],
    );
  }

  async participants(task: Task, before: ReadonlySet<string>, after: ReadonlySet<string>): Promise<void> {
    const gone = [...before].filter((person) => !after.has(person));
    const come = [...after].filter((person) => !before.has(person));
    const where = [task.consortiumId, task.id];
    if (gone.length > 0)
      await this.db.query('DELETE FROM task_person WHERE consortium_id = $1 AND task_id = $2 AND person_id = ANY($3::uuid[])', [...where, gone]);
    if (come.length > 0) {
      await this.db.read(JOIN_TEAM, [...where, come]);
    }
  }
}
