import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { wordsOf } from '../application/matchable.js';
import { DemandStore, type EntryRecord, type ListKey, type ListRecord, type NewPublication } from '../application/ports/demand-store.js';
import type { ListedEntry } from '../domain/decide-publication.js';
import type { EntryState, EntryTerms } from '../domain/entry.js';

const LIST = `SELECT l.id, l.consortium_id AS "consortiumId", l.organization_id AS "organizationId", o.kind AS "organizationKind", l.kind, l.version, l.number
  FROM demand_list l JOIN organization o ON o.id = l.organization_id`;

const ENTRY = `SELECT e.id, e.consortium_id AS "consortiumId", e.list_id AS "listId", e.organization_id AS "organizationId", e.kind, e.status, e.terms, e.listed,
    e.answered_on::text AS "answeredOn" FROM demand_entry e`;

@Injectable()
export class SqlDemandStore extends DemandStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async take({ consortiumId, organizationId, kind }: ListKey, newId: string): Promise<ListRecord> {
    await this.db.query(
      `INSERT INTO demand_list (id, consortium_id, version, organization_id, kind, number) VALUES ($1, $2, 0, $3, $4, 0) ON CONFLICT (consortium_id, organization_id, kind) DO NOTHING`,
      [newId, consortiumId, organizationId, kind],
    );
    const rows = await this.db.query<ListRecord>(`${LIST} WHERE l.consortium_id = $1 AND l.organization_id = $2 AND l.kind = $3 FOR UPDATE OF l`, [
      consortiumId,
      organizationId,
      kind,
    ]);
    return rows[0] as ListRecord;
  }

  async find(listId: string): Promise<ListRecord | null> {
    return (await this.db.query<ListRecord>(`${LIST} WHERE l.id = $1`, [listId]))[0] ?? null;
  }

  async lock(listId: string): Promise<ListRecord | null> {
    return (await this.db.query<ListRecord>(`${LIST} WHERE l.id = $1 FOR UPDATE OF l`, [listId]))[0] ?? null;
  }

  async entry(id: string): Promise<EntryRecord | null> {
    return (await this.db.query<EntryRecord>(`${ENTRY} WHERE e.id = $1`, [id]))[0] ?? null;
  }

  openEntries({ consortiumId, id }: ListRecord): Promise<readonly EntryRecord[]> {
    return this.db.query<EntryRecord>(`${ENTRY} WHERE e.consortium_id = $1 AND e.list_id = $2 AND e.status IN ('DRAFT', 'LISTED') ORDER BY e.id`, [
      consortiumId,
      id,
    ]);
  }

  async versionEntries({ consortiumId, id }: ListRecord, number: number): Promise<readonly ListedEntry[]> {
    const rows = await this.db.query<{ content: readonly ListedEntry[] }>(
      'SELECT content FROM demand_publication WHERE consortium_id = $1 AND list_id = $2 AND number = $3',
      [consortiumId, id, number],
    );
    return rows[0]?.content ?? [];
  }

  async add(list: ListRecord, entries: readonly ListedEntry[], today: string): Promise<void> {
    await this.db.query(
      `INSERT INTO demand_entry (id, consortium_id, list_id, organization_id, kind, status, terms, words, since)
       SELECT a.id, $1, $2, $3, $4, 'DRAFT', a.terms, '{}', $5 FROM jsonb_to_recordset($6::jsonb) AS a(id uuid, terms jsonb)`,
      [list.consortiumId, list.id, list.organizationId, list.kind, today, JSON.stringify(entries)],
    );
  }

  async change({ consortiumId, id }: EntryRecord, terms: EntryTerms): Promise<void> {
    await this.db.query('UPDATE demand_entry SET terms = $3 WHERE consortium_id = $1 AND id = $2', [consortiumId, id, JSON.stringify(terms)]);
  }

  async close({ consortiumId, id }: EntryRecord, status: EntryState, today: string): Promise<void> {
    await this.db.query('UPDATE demand_entry SET status = $3, closed_on = $4 WHERE consortium_id = $1 AND id = $2', [
      consortiumId,
      id,
      status,
      today,
    ]);
  }

  async publish(list: ListRecord, version: number, { number, entries, hash, at, by, today }: NewPublication): Promise<number> {
    const { consortiumId, id, kind } = list;
    await this.db.query(
      `INSERT INTO demand_publication (consortium_id, list_id, number, content, hash, published_at, published_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [consortiumId, id, number, JSON.stringify(entries), hash, at, by],
    );
    await this.db.query(
      `UPDATE demand_entry e SET status = 'LISTED', listed = e.terms, words = ARRAY(SELECT json_array_elements_text(p.words)),
         since = CASE WHEN e.status = 'DRAFT' THEN $4::date ELSE e.since END
       FROM json_to_recordset($3::json) AS p(id uuid, words json) WHERE e.consortium_id = $1 AND e.list_id = $2 AND e.id = p.id`,
      [consortiumId, id, JSON.stringify(entries.map((entry) => ({ id: entry.id, words: wordsOf(entry.terms, kind) }))), today],
    );
    return this.rows.update('demand_list', { consortiumId, id }, version, { number, publishedAt: at });
  }

  touch({ consortiumId, id }: ListRecord, version: number): Promise<number> {
    return this.rows.update('demand_list', { consortiumId, id }, version, {});
  }
}
