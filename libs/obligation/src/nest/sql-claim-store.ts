import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { ExhibitRef } from '../domain/exhibit.js';
import {
  ClaimStore,
  type ClaimKey,
  type ClaimAnswer,
  type ClaimRecord,
  type NewBatch,
  type NewClaimRecord,
  type Evidence,
  type NewText,
} from '../application/ports/claim-store.js';

const FIND = `SELECT c.id, c.consortium_id AS "consortiumId", c.obligation_id AS "obligationId", c.window_id AS "windowId", c.version, c.status,
    c.numerator, c.denominator, c.late, c.awaits_id AS "awaitsId", c.claimed_by AS "claimedBy"
  FROM obligation_claim c WHERE c.id = $1 AND c.source_kind = 'CLAIM'`;

const OPEN = `SELECT count(*)::int AS open FROM obligation_claim c
  WHERE c.consortium_id = $1 AND c.obligation_id = $2 AND ($3::uuid IS NULL OR c.window_id = $3) AND c.until IS NULL AND c.source_kind = 'CLAIM'`;

const ALIKE = `SELECT e.claim_id AS id FROM obligation_evidence e JOIN unnest($3::bit(64)[]) AS l(look) ON bit_count(e.look # l.look) <= $4
  WHERE e.consortium_id = $1 AND e.look IS NOT NULL AND e.claim_id <> $2 ORDER BY e.claim_id LIMIT 1`;

const TAKE = `INSERT INTO obligation_evidence (consortium_id, sha256, claim_id, look) SELECT $1, hash, $2, look FROM unnest($3::text[], $4::bit(64)[]) AS h(hash, look)
  ON CONFLICT (consortium_id, sha256) DO NOTHING RETURNING sha256`;

const SHOWN_ELSEWHERE = `SELECT 1 FROM obligation_exhibit e JOIN unnest($4::text[], $5::uuid[]) AS x(kind, source_id) ON x.kind = e.kind AND x.source_id = e.source_id
  WHERE e.consortium_id = $1 AND e.obligation_id = $2 AND e.claim_id <> $3 AND NOT e.freed LIMIT 1`;

const SHOW = `INSERT INTO obligation_exhibit (consortium_id, obligation_id, claim_id, kind, source_id)
  SELECT $1, $2, $3, kind, source_id FROM unnest($4::text[], $5::uuid[]) AS x(kind, source_id)
  ON CONFLICT (consortium_id, claim_id, kind, source_id) DO UPDATE SET freed = false`;

@Injectable()
export class SqlClaimStore extends ClaimStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<ClaimRecord | null> {
    return (await this.db.query<ClaimRecord>(FIND, [id]))[0] ?? null;
  }

  async insert({ at, ...claim }: NewClaimRecord): Promise<void> {
    await this.rows.insert('obligation_claim', { ...claim, sourceKind: 'CLAIM', sourceId: claim.id, version: 1, status: 'CLAIMED', since: at });
  }

  answer({ id, consortiumId, version }: ClaimRecord, { status, at, reasonId, answeredById }: ClaimAnswer): Promise<number> {
    return this.rows.update('obligation_claim', { consortiumId, id }, version, { status, until: at, reasonId, answeredById });
  }

  move({ id, consortiumId, version }: ClaimRecord, status: 'DISPUTED' | 'UPHELD' | 'RULED'): Promise<number> {
    return this.rows.update('obligation_claim', { consortiumId, id }, version, { status });
  }

  async write({ links, ...text }: NewText): Promise<void> {
    await this.rows.insert('obligation_text', { ...text, links: [...links] });
  }

  async erase(personId: string): Promise<void> {
    await this.db.query(`UPDATE obligation_text SET text = NULL, links = '{}' WHERE by_id = $1`, [personId]);
  }

  async take({ consortiumId, id }: { readonly consortiumId: string; readonly id: string }, evidence: readonly Evidence[]): Promise<boolean> {
    if (evidence.length === 0) return true;
    const columns = [evidence.map(({ sha256 }) => sha256), evidence.map(({ look }) => look)];
    return (await this.db.query(TAKE, [consortiumId, id, ...columns])).length === evidence.length;
  }

  async alike(
    { consortiumId, id }: { readonly consortiumId: string; readonly id: string },
    looks: readonly string[],
    bits: number,
  ): Promise<string | null> {
    if (looks.length === 0) return null;
    return (await this.db.query<{ id: string }>(ALIKE, [consortiumId, id, looks, bits]))[0]?.id ?? null;
  }

  async show({ consortiumId, obligationId, id }: ClaimKey, exhibits: readonly ExhibitRef[]): Promise<boolean> {
    if (exhibits.length === 0) return true;
    const values = [consortiumId, obligationId, id, exhibits.map(({ kind }) => kind), exhibits.map((one) => one.id)];
    if ((await this.db.query(SHOWN_ELSEWHERE, values)).length > 0) return false;
    await this.db.query(SHOW, values);
    return true;
  }

  shown({ consortiumId, id }: ClaimKey): Promise<readonly ExhibitRef[]> {
    return this.db.query<ExhibitRef>(
      'SELECT kind, source_id AS id FROM obligation_exhibit WHERE consortium_id = $1 AND claim_id = $2 ORDER BY kind, source_id',
      [consortiumId, id],
    );
  }

  async free({ consortiumId, id }: { readonly consortiumId: string; readonly id: string }): Promise<void> {
    await this.db.query('DELETE FROM obligation_evidence WHERE consortium_id = $1 AND claim_id = $2', [consortiumId, id]);
    await this.db.query('UPDATE obligation_exhibit SET freed = true WHERE consortium_id = $1 AND claim_id = $2', [consortiumId, id]);
  }

  async open({ consortiumId, id }: { readonly consortiumId: string; readonly id: string }, windowId: string | null): Promise<number> {
    return (await this.db.query<{ open: number }>(OPEN, [consortiumId, id, windowId]))[0]?.open ?? 0;
  }

  async batch({ outcomes, ...batch }: NewBatch): Promise<void> {
    await this.rows.insert('obligation_batch', { ...batch, version: 1, outcomes: JSON.stringify(outcomes) });
  }
}
