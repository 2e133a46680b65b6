import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import type { Pair } from '../application/ports/agreement-store.js';
import { SettleableTaskStore, type SettleableTask } from '../application/ports/line-store.js';

const COLUMNS = 'task_id AS "taskId", number, title, price_fen AS "priceFen", accepted_event_id AS "acceptedEventId"';

/** How many waiting tasks one agreement may sweep into its first statement: far above any pair's backlog, still a bound. */
const SWEEP_LIMIT = 10_000;

@Injectable()
export class PgSettleableTaskStore extends SettleableTaskStore {
  constructor(private readonly db: Db) {
    super();
  }

  async wait({ consortiumId, payerId, schoolId }: Pair, task: SettleableTask): Promise<void> {
    await this.db.query(
      `INSERT INTO settleable_task (consortium_id, task_id, number, title, enterprise_id, school_id, price_fen, accepted_event_id, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'WAITING')
       ON CONFLICT (consortium_id, task_id) DO UPDATE SET number = excluded.number, title = excluded.title, enterprise_id = excluded.enterprise_id,
         school_id = excluded.school_id, price_fen = excluded.price_fen, accepted_event_id = excluded.accepted_event_id, status = 'WAITING', statement_id = NULL`,
      [consortiumId, task.taskId, task.number, task.title, payerId, schoolId, task.priceFen, task.acceptedEventId],
    );
  }

  waiting({ consortiumId, payerId, schoolId }: Pair): Promise<readonly SettleableTask[]> {
    return this.db.query<SettleableTask>(
      `SELECT ${COLUMNS} FROM settleable_task WHERE consortium_id = $1 AND enterprise_id = $2 AND school_id = $3 AND status = 'WAITING'
       ORDER BY accepted_event_id LIMIT ${SWEEP_LIMIT} FOR UPDATE`,
      [consortiumId, payerId, schoolId],
    );
  }

  async entered(consortiumId: string, taskIds: readonly string[], statementId: string): Promise<void> {
    await this.db.query(`UPDATE settleable_task SET status = 'LINED', statement_id = $3 WHERE consortium_id = $1 AND task_id = ANY($2::uuid[])`, [
      consortiumId,
      taskIds,
      statementId,
    ]);
  }

  async withdraw(consortiumId: string, taskId: string): Promise<{ readonly task: SettleableTask; readonly statementId: string | null } | null> {
    const [row] = await this.db.query<SettleableTask & { statementId: string | null }>(
      `UPDATE settleable_task SET status = 'WITHDRAWN' WHERE consortium_id = $1 AND task_id = $2 AND status <> 'WITHDRAWN'
       RETURNING ${COLUMNS}, statement_id AS "statementId"`,
      [consortiumId, taskId],
    );
    return row ? { task: row, statementId: row.statementId } : null;
  }
}
