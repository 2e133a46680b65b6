import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { PaymentStore, type PaymentRecord, type StatementKey } from '../application/ports/statement-store.js';

const OF_STATEMENT = {
  name: 'payment-of-statement',
  text: `SELECT id, version, position, payee_id AS "payeeId", amount_fen AS "amountFen", status, reference, paid_on AS "paidOn", recorded_by AS "recordedBy",
      recorded_at AS "recordedAt", received_at AS "receivedAt", written_off_by AS "writtenOffBy", written_off_at AS "writtenOffAt"
    FROM payment WHERE consortium_id = $1 AND statement_id = $2 ORDER BY position`,
};

@Injectable()
export class PgPaymentStore extends PaymentStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  ofStatement({ consortiumId, id }: StatementKey): Promise<readonly PaymentRecord[]> {
    return this.db.read<PaymentRecord>(OF_STATEMENT, [consortiumId, id]);
  }

  async statementOf(paymentId: string): Promise<string | null> {
    const [row] = await this.db.query<{ statement_id: string }>('SELECT statement_id FROM payment WHERE id = $1', [paymentId]);
    return row?.statement_id ?? null;
  }

  async addDue(
    { consortiumId, id }: StatementKey,
    payments: readonly { readonly id: string; readonly position: number; readonly payeeId: string; readonly amountFen: bigint }[],
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO payment (id, consortium_id, statement_id, version, position, payee_id, amount_fen, status)
       SELECT id, $1, $2, 1, position, payee, amount, 'DUE' FROM unnest($3::uuid[], $4::int[], $5::uuid[], $6::bigint[]) AS p(id, position, payee, amount)`,
      [
        consortiumId,
        id,
        payments.map((p) => p.id),
        payments.map((p) => p.position),
        payments.map((p) => p.payeeId),
        payments.map((p) => p.amountFen),
      ],
    );
  }

  record(
    { consortiumId }: StatementKey,
    payment: PaymentRecord,
    { reference, paidOn, by, at }: Parameters<PaymentStore['record']>[2],
  ): Promise<number> {
    return this.rows.update('payment', { consortiumId, id: payment.id }, payment.version, {
      status: 'RECORDED',
      reference,
      paidOn,
      recordedBy: by,
      recordedAt: at,
    });
  }

  receive({ consortiumId }: StatementKey, payment: PaymentRecord, by: string, at: Date): Promise<number> {
    return this.rows.update('payment', { consortiumId, id: payment.id }, payment.version, { status: 'RECEIVED', receivedBy: by, receivedAt: at });
  }

  writeOff({ consortiumId }: StatementKey, payment: PaymentRecord, motionId: string, at: Date): Promise<number> {
    const written = { status: 'WRITTEN_OFF', writtenOffBy: motionId, writtenOffAt: at };
    return this.rows.update('payment', { consortiumId, id: payment.id }, payment.version, written);
  }
}
