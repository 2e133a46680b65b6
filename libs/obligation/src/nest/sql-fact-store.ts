import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { FactSource } from '../domain/template.js';
import { FactStore, type NewClaim, type NewVerification, type PassedOver, type Standing } from '../application/ports/fact-store.js';
import type { Source } from '../domain/told-fact.js';
import type { WindowRecord } from '../application/ports/records.js';

/** What stands: verifications that were not withdrawn, claims that were not released. */
const STANDS = { verification: 'withdrawn_at IS NULL', obligation_claim: 'until IS NULL' } as const;

const STANDING = 'f.id, f.obligation_id AS "obligationId", f.window_id AS "windowId", f.numerator, f.denominator, coalesce(f.late, false) AS late';

@Injectable()
export class SqlFactStore extends FactStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  counted(window: WindowRecord, source: Source, orderRefHash: string | null): Promise<{ fact: boolean; order: boolean }> {
    return this.stands('verification', window, source, orderRefHash);
  }

  claimed(window: WindowRecord, source: Source, orderRefHash: string | null): Promise<{ fact: boolean; order: boolean }> {
    return this.stands('obligation_claim', window, source, orderRefHash);
  }

  async fallenDue({ consortiumId, obligationId, id }: WindowRecord, paymentId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM verification WHERE consortium_id = $1 AND obligation_id = $2 AND source_kind = 'DUE' AND source_id = $3 AND window_id = $4
         AND withdrawn_at IS NULL`,
      [consortiumId, obligationId, paymentId, id],
    );
    return rows.length > 0;
  }

  async hoursIn({ consortiumId, id }: WindowRecord): Promise<{ minutes: number; hours: number }> {
    const rows = await this.db.query<{ minutes: number; hours: number }>(
      `SELECT coalesce(sum(minutes), 0)::int AS minutes, coalesce(sum(numerator), 0)::int AS hours FROM verification
       WHERE consortium_id = $1 AND window_id = $2 AND source_kind = 'HOURS' AND withdrawn_at IS NULL`,
      [consortiumId, id],
    );
    return rows[0] ?? { minutes: 0, hours: 0 };
  }

  async passOver({ source: { consortiumId, kind, id: sourceId, pageId }, ...fact }: PassedOver): Promise<void> {
    await this.db.query(
      `INSERT INTO obligation_passed_over (id, consortium_id, obligation_id, source_kind, source_id, page_id, reason, numerator, denominator, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (consortium_id, obligation_id, source_kind, source_id) DO NOTHING`,
      [fact.id, consortiumId, fact.obligationId, kind, sourceId, pageId, fact.reason, fact.numerator, fact.denominator, fact.at],
    );
  }

  async forgetPassedOver({ consortiumId, kind, id }: Source): Promise<void> {
    await this.db.query('DELETE FROM obligation_passed_over WHERE consortium_id = $1 AND source_kind = $2 AND source_id = $3', [
      consortiumId,
      kind,
      id,
    ]);
  }

  async verify({ window, source, at, ...verification }: NewVerification): Promise<void> {
    await this.rows.insert('verification', { ...verification, ...placed(window, source), verifiedAt: at });
  }

  async claim({ window, source, at, ...claim }: NewClaim): Promise<void> {
    await this.rows.insert('obligation_claim', { ...claim, ...placed(window, source), since: at });
  }

  verifiedOf({ consortiumId, kind, id }: Source, from: FactSource): Promise<readonly Standing[]> {
    return this.db.query<Standing>(
      `SELECT ${STANDING} FROM verification f JOIN obligation o ON o.consortium_id = f.consortium_id AND o.id = f.obligation_id AND o.computed_from = $4
       WHERE f.consortium_id = $1 AND f.source_kind = $2 AND f.source_id = $3 AND f.withdrawn_at IS NULL ORDER BY f.obligation_id`,
      [consortiumId, kind, id, from],
    );
  }

  claimsOf({ consortiumId, kind, id }: Source): Promise<readonly Standing[]> {
    return this.db.query<Standing>(
      `SELECT ${STANDING} FROM obligation_claim f
       WHERE f.consortium_id = $1 AND f.source_kind = $2 AND f.source_id = $3 AND f.until IS NULL ORDER BY f.obligation_id`,
      [consortiumId, kind, id],
    );
  }

  async withdraw({ consortiumId }: Source, { id }: Standing, at: Date): Promise<void> {
    await this.db.query('UPDATE verification SET withdrawn_at = $3 WHERE consortium_id = $1 AND id = $2', [consortiumId, id, at]);
  }

  async release({ consortiumId }: Source, { id }: Standing, at: Date): Promise<void> {
    await this.db.query('UPDATE obligation_claim SET until = $3 WHERE consortium_id = $1 AND id = $2', [consortiumId, id, at]);
  }

  private async stands(
    table: keyof typeof STANDS,
    window: WindowRecord,
    source: Source,
    orderRefHash: string | null,
  ): Promise<{ fact: boolean; order: boolean }> {
    const rows = await this.db.query<{ fact: boolean; order: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM ${table} WHERE consortium_id = $1 AND obligation_id = $2 AND source_kind = $3 AND source_id = $4 AND ${STANDS[table]}) AS fact,
         EXISTS (SELECT 1 FROM ${table} WHERE consortium_id = $1 AND window_id = $5 AND order_ref_hash = $6 AND source_id <> $4 AND ${STANDS[table]}) AS "order"`,
      [window.consortiumId, window.obligationId, source.kind, source.id, window.id, orderRefHash],
    );
    return rows[0] ?? { fact: false, order: false };
  }
}

const placed = ({ consortiumId, obligationId, id }: WindowRecord, source: Source): Readonly<Record<string, string | null>> => ({
  consortiumId,
  obligationId,
  windowId: id,
  sourceKind: source.kind,
  sourceId: source.id,
  pageId: source.pageId,
});
