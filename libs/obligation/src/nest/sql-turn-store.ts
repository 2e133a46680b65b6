import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { TurnStore } from '../application/ports/fact-store.js';
import type { ObligationRecord, WindowRecord } from '../application/ports/records.js';

@Injectable()
export class SqlTurnStore extends TurnStore {
  constructor(private readonly db: Db) {
    super();
  }

  async put(
    { consortiumId, id }: Pick<ObligationRecord, 'id' | 'consortiumId'>,
    turn: { readonly organizationId: string; readonly rowId: string; readonly reason: 'AGREE' | 'KEY'; readonly dueOn: string },
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO obligation_turn (consortium_id, organization_id, row_id, obligation_id, reason, due_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (consortium_id, organization_id, row_id) DO NOTHING`,
      [consortiumId, turn.organizationId, turn.rowId, id, turn.reason, turn.dueOn],
    );
  }

  async answered({ consortiumId, id }: ObligationRecord): Promise<void> {
    await this.db.query('DELETE FROM obligation_turn WHERE consortium_id = $1 AND row_id = $2', [consortiumId, id]);
  }

  async settle({ consortiumId, id }: WindowRecord): Promise<void> {
    await this.db.query(
      `DELETE FROM obligation_turn t WHERE t.consortium_id = $1 AND t.row_id = $2 AND NOT EXISTS (
         SELECT 1 FROM obligation_claim c WHERE c.consortium_id = t.consortium_id AND c.window_id = t.row_id AND c.awaits_id = t.organization_id AND c.until IS NULL)`,
      [consortiumId, id],
    );
  }
}
