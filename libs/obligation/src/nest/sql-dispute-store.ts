import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { DisputeStore, type DisputeRecord, type GivenAnswer } from '../application/ports/dispute-store.js';

const ANSWER = `SELECT c.answered_by_id AS "answeredById", c.until AS "answeredAt",
    (SELECT sum(v.numerator)::int FROM verification v WHERE v.consortium_id = c.consortium_id AND v.source_kind = 'CLAIM' AND v.source_id = c.id
       AND v.withdrawn_at IS NULL) AS verified
  FROM obligation_claim c WHERE c.consortium_id = $1 AND c.id = $2`;

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
