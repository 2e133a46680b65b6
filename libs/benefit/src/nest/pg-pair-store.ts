import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { PairStore, type Pair } from '../application/ports/agreement-store.js';

const LOCK = {
  name: 'settlement-pair-lock',
  text: `INSERT INTO settlement_pair (consortium_id, enterprise_id, school_id) VALUES ($1, $2, $3)
    ON CONFLICT (consortium_id, enterprise_id, school_id) DO UPDATE SET enterprise_id = excluded.enterprise_id RETURNING agreement_id`,
};

@Injectable()
export class PgPairStore extends PairStore {
  constructor(private readonly db: Db) {
    super();
  }

  /** Writing the row, new or not, is what locks it: two who come at the same time find it both. */
  async lock({ consortiumId, payerId, schoolId }: Pair): Promise<string | null> {
    const [row] = await this.db.read<{ agreement_id: string | null }>(LOCK, [consortiumId, payerId, schoolId]);
    return row?.agreement_id ?? null;
  }

  async setAgreement({ consortiumId, payerId, schoolId }: Pair, agreementId: string): Promise<void> {
    await this.db.query('UPDATE settlement_pair SET agreement_id = $4 WHERE consortium_id = $1 AND enterprise_id = $2 AND school_id = $3', [
      consortiumId,
      payerId,
      schoolId,
      agreementId,
    ]);
  }
}
