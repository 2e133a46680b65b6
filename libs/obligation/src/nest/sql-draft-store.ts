import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import {
  DraftStore,
  type DraftRecord,
  type ImportRecord,
  type NewDraftBatch,
  type NewImport,
  type Standings,
} from '../application/ports/draft-store.js';
import { termsKey, type SheetTerms } from '../domain/decide-import.js';

/** The row every proposal of the consortium takes its number from. */
const SETTLE = `INSERT INTO obligation_number (consortium_id, last) VALUES ($1, 0)
  ON CONFLICT (consortium_id) DO UPDATE SET last = obligation_number.last`;

/** Each status has an index of its own. */
const promisedAs = (
  status: string,
): string => `SELECT o.code AS "templateCode", o.obligor_id AS "obligorId", o.beneficiary_id AS "beneficiaryId", o.number
  FROM obligation o WHERE o.consortium_id = $1 AND o.status = '${status}' AND o.obligor_id = ANY($2::uuid[]) AND o.beneficiary_id = ANY($2::uuid[])`;

const STANDING = `${promisedAs('PROPOSED')} UNION ALL ${promisedAs('AGREED')}
  UNION ALL
  SELECT d.code, d.obligor_id, d.beneficiary_id, NULL FROM obligation_draft d
  WHERE d.consortium_id = $1 AND d.import_id IS NOT NULL AND d.state = 'OPEN' AND d.obligor_id = ANY($2::uuid[]) AND d.beneficiary_id = ANY($2::uuid[])`;

const LAY = `INSERT INTO obligation_draft (id, consortium_id, import_id, line, set_hash, code, target, cadence, obligor_id, beneficiary_id)
  SELECT d.id, $1, $2, d.line, $3, d."templateCode", d.target, d.cadence, d."obligorId", d."beneficiaryId"
  FROM json_to_recordset($4) AS d(id uuid, line int, "templateCode" text, target int, cadence text, "obligorId" uuid, "beneficiaryId" uuid)`;

const IMPORT = `SELECT i.id, i.consortium_id AS "consortiumId", i.version, c.secretariat_id AS "secretariatId", i.withdrawn_at IS NOT NULL AS withdrawn,
    (SELECT count(*)::int FROM obligation_draft d WHERE d.consortium_id = i.consortium_id AND d.import_id = i.id AND d.state = 'OPEN') AS open
  FROM obligation_import i JOIN consortium c ON c.id = i.consortium_id WHERE i.id = $1`;

const WITHDRAW = `UPDATE obligation_draft SET state = 'WITHDRAWN' WHERE consortium_id = $1 AND import_id = $2 AND state = 'OPEN' RETURNING id`;

const DRAFTS = `SELECT d.id, d.consortium_id AS "consortiumId", d.line, d.code AS "templateCode", d.target, d.cadence, d.state,
    d.obligor_id AS "obligorId", d.beneficiary_id AS "beneficiaryId"
  FROM obligation_draft d WHERE d.consortium_id = $1 AND d.id = ANY($2::uuid[]) AND d.import_id IS NOT NULL ORDER BY d.id FOR UPDATE`;

@Injectable()
export class SqlDraftStore extends DraftStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async settle(consortiumId: string): Promise<void> {
    await this.db.query(SETTLE, [consortiumId]);
  }

  async standing(consortiumId: string, organizationIds: readonly string[]): Promise<Standings> {
    const rows = await this.db.query<SheetTerms & { readonly number: number | null }>(STANDING, [consortiumId, organizationIds]);
    const promised = new Map(rows.flatMap((row) => (row.number === null ? [] : [[termsKey(row), row.number] as const])));
    return { promised, drafted: new Set(rows.filter(({ number }) => number === null).map(termsKey)) };
  }

  async insert({ drafts, setHash, left, ...made }: NewImport): Promise<void> {
    await this.rows.insert('obligation_import', { ...made, version: 1, leftRows: JSON.stringify(left) });
    const rows = drafts.map(({ template: _, ...draft }) => draft);
    await this.db.query(LAY, [made.consortiumId, made.id, setHash, JSON.stringify(rows)]);
  }

  async lockImport(id: string): Promise<ImportRecord | null> {
    return (await this.db.query<ImportRecord>(`${IMPORT} FOR UPDATE OF i`, [id]))[0] ?? null;
  }

  async withdraw(made: ImportRecord, by: string, at: Date): Promise<{ readonly version: number; readonly draftIds: readonly string[] }> {
    const { id, consortiumId } = made;
    const version = await this.rows.update('obligation_import', { id }, made.version, { withdrawnBy: by, withdrawnAt: at });
    const gone = await this.db.query<{ id: string }>(WITHDRAW, [consortiumId, id]);
    return { version, draftIds: gone.map((draft) => draft.id) };
  }

  async lock(consortiumId: string, draftIds: readonly string[]): Promise<ReadonlyMap<string, DraftRecord>> {
    const found = await this.db.query<DraftRecord>(DRAFTS, [consortiumId, draftIds]);
    return new Map(found.map((draft) => [draft.id, draft]));
  }

  async close({ consortiumId, id }: DraftRecord, byId: string, obligationId: string | null): Promise<void> {
    const state = obligationId === null ? 'DISCARDED' : 'PROPOSED';
    await this.db.query('UPDATE obligation_draft SET state = $3, closed_by_id = $4, obligation_id = $5 WHERE consortium_id = $1 AND id = $2', [
      consortiumId,
      id,
      state,
      byId,
      obligationId,
    ]);
  }

  async batch({ outcomes, ...batch }: NewDraftBatch): Promise<void> {
    await this.rows.insert('obligation_draft_batch', { ...batch, version: 1, outcomes: JSON.stringify(outcomes) });
  }
}
