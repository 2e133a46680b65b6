import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { TurnStore, type TurnReason } from '../application/ports/fact-store.js';
import type { ObligationRecord, WindowRecord } from '../application/ports/records.js';

/** One turn per organization that a claim or a wish of the window waits for: the one that is due first. */
const STANDING = `INSERT INTO obligation_turn (consortium_id, organization_id, row_id, obligation_id, reason, due_on)
  SELECT DISTINCT ON (t.awaits_id) $1, t.awaits_id, $2, t.obligation_id, t.reason, t.due_on FROM (
    SELECT c.awaits_id, c.obligation_id, CASE c.source_kind WHEN 'CLAIM' THEN 'VERIFY' ELSE 'KEY' END AS reason, coalesce(c.verify_by, w.extended_to, w.ends_on) AS due_on
    FROM obligation_claim c JOIN obligation_window w ON w.consortium_id = c.consortium_id AND w.id = c.window_id
    WHERE c.consortium_id = $1 AND c.window_id = $2 AND c.until IS NULL
    UNION ALL
    SELECT v.awaits_id, v.obligation_id, 'WAIVE', v.answer_by FROM obligation_waiver v
    WHERE v.consortium_id = $1 AND v.window_id = $2 AND v.status = 'ASKED'
    UNION ALL
    SELECT d.arbiter_id, d.obligation_id, 'RULE', d.rule_by FROM obligation_dispute d
    WHERE d.consortium_id = $1 AND d.window_id = $2 AND d.ruled_at IS NULL) t
  ORDER BY t.awaits_id, t.due_on, t.reason`;

@Injectable()
export class SqlTurnStore extends TurnStore {
  constructor(private readonly db: Db) {
    super();
  }

  async put(
    { consortiumId, id }: Pick<ObligationRecord, 'id' | 'consortiumId'>,
    turn: { readonly organizationId: string; readonly rowId: string; readonly reason: TurnReason; readonly dueOn: string },
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

  async settle({ consortiumId, id }: Pick<WindowRecord, 'consortiumId' | 'id'>): Promise<void> {
    await this.db.query('DELETE FROM obligation_turn WHERE consortium_id = $1 AND row_id = $2', [consortiumId, id]);
    await this.db.query(STANDING, [consortiumId, id]);
  }
}
