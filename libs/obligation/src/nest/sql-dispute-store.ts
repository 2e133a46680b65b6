import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { DisputeStore, type DisputeRecord, type GivenAnswer, type WaitingWindow } from '../application/ports/dispute-store.js';

const ANSWER = `SELECT c.answered_by_id AS "answeredById", c.until AS "answeredAt",
    (SELECT sum(v.numerator)::int FROM verification v WHERE v.consortium_id = c.consortium_id AND v.source_kind = 'CLAIM' AND v.source_id = c.id
       AND v.withdrawn_at IS NULL) AS verified
  FROM obligation_claim c WHERE c.consortium_id = $1 AND c.id = $2`;

/** A claim that waits for neither side waits for the arbiter, in the stead of a beneficiary that is not independent. */
const IN_STEAD = `c.until IS NULL AND c.source_kind = 'CLAIM' AND c.awaits_id NOT IN (o.obligor_id, o.beneficiary_id) AND c.awaits_id <> $2`;

const WAITING = `SELECT DISTINCT line.* FROM (
    SELECT d.consortium_id AS "consortiumId", d.obligation_id AS "obligationId", d.window_id AS "windowId"
    FROM obligation_dispute d WHERE d.consortium_id = $1 AND d.ruled_at IS NULL AND d.arbiter_id <> $2
    UNION ALL
    SELECT c.consortium_id, c.obligation_id, c.window_id FROM obligation_claim c
    JOIN obligation o ON o.consortium_id = c.consortium_id AND o.id = c.obligation_id WHERE c.consortium_id = $1 AND ${IN_STEAD}) line
  ORDER BY "obligationId", "windowId"`;

@Injectable()
export class SqlDisputeStore extends DisputeStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async answerOf({ consortiumId, id }: { readonly consortiumId: string; readonly id: string }): Promise<GivenAnswer> {
    const found = (await this.db.query<GivenAnswer>(ANSWER, [consortiumId, id]))[0];
    return found ?? { answeredById: null, answeredAt: null, verified: null };
  }

  async open(dispute: DisputeRecord): Promise<void> {
    await this.rows.insert('obligation_dispute', { ...dispute });
  }

  waitingForAnother(consortiumId: string, arbiterId: string): Promise<readonly WaitingWindow[]> {
    return this.db.query<WaitingWindow>(WAITING, [consortiumId, arbiterId]);
  }

  async handOver({ consortiumId, windowId }: WaitingWindow, arbiterId: string): Promise<void> {
    await this.db.query('UPDATE obligation_dispute SET arbiter_id = $2 WHERE consortium_id = $1 AND window_id = $3 AND ruled_at IS NULL', [
      consortiumId,
      arbiterId,
      windowId,
    ]);
    await this.db.query(
      `UPDATE obligation_claim c SET awaits_id = $2 FROM obligation o
       WHERE c.consortium_id = $1 AND c.window_id = $3 AND o.consortium_id = c.consortium_id AND o.id = c.obligation_id AND ${IN_STEAD}`,
      [consortiumId, arbiterId, windowId],
    );
  }

  async close(
    { consortiumId, id }: { readonly consortiumId: string; readonly id: string },
    { ruledBy, ruledAt, rulingId, numerator }: Parameters<DisputeStore['close']>[1],
  ): Promise<void> {
    await this.db.query(
      'UPDATE obligation_dispute SET ruled_by = $3, ruled_at = $4, ruling_id = $5, numerator = $6 WHERE consortium_id = $1 AND claim_id = $2',
      [consortiumId, id, ruledBy, ruledAt, rulingId, numerator],
    );
  }
}
