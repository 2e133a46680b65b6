import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { PayState } from '../domain/pay.js';
import { PayStore, type PayLine, type StatementKey } from '../application/ports/statement-store.js';

@Injectable()
export class PgPayStore extends PayStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(
    id: string,
  ): Promise<{ readonly id: string; readonly consortiumId: string; readonly statementId: string; readonly personId: string } | null> {
    const [row] = await this.db.query<{ id: string; consortiumId: string; statementId: string; personId: string }>(
      'SELECT id, consortium_id AS "consortiumId", statement_id AS "statementId", person_id AS "personId" FROM pay WHERE id = $1',
      [id],
    );
    return row ?? null;
  }

  async lock({ consortiumId, id: statementId }: StatementKey, id: string): Promise<PayLine | null> {
    const [row] = await this.db.query<PayLine>(
      `SELECT id, version, task_id AS "taskId", seat_id AS "seatId", seat_ordinal AS ordinal, person_id AS "personId", amount_fen AS "amountFen", from_on AS "fromOn", to_on AS "toOn",
         status, recorded_by AS "recordedBy"
       FROM pay WHERE consortium_id = $1 AND statement_id = $2 AND id = $3 FOR UPDATE`,
      [consortiumId, statementId, id],
    );
    return row ?? null;
  }

  add({ consortiumId, id: statementId }: StatementKey, pay: Parameters<PayStore['add']>[1]): Promise<void> {
    const { id, taskId, seatId, ordinal, personId, amountFen, fromOn, toOn, recordedBy, at } = pay;
    return this.rows.insert('pay', {
      id,
      consortiumId,
      statementId,
      version: 1,
      taskId,
      seatId,
      seatOrdinal: ordinal,
      personId,
      amountFen,
      fromOn,
      toOn,
      status: 'RECORDED',
      recordedBy,
      recordedAt: at,
    });
  }

  decide({ consortiumId }: StatementKey, pay: PayLine, status: PayState, at: Date): Promise<number> {
    return this.rows.update('pay', { consortiumId, id: pay.id }, pay.version, { status, decidedAt: at });
  }
}
