import { partySql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { Db, page, readCursor } from '#libs/platform';
import type { DemandsView, EntryItem, ListItem, ResponseView } from '../contract.js';
import { DemandReader, type Candidate, type DemandPage, type Reader, type Version } from '../application/ports/demand-reader.js';
import { ageOfDays } from '../domain/ageing.js';
import { ENTRY, FILTERS, MEMBER, pageSql, SEEN } from './demand-sql.js';

type Row = Omit<EntryItem, 'age'> & { readonly regionCode: string };

const COUNTS = {
  name: 'demand-counts',
  text: `SELECT count(*) FILTER (WHERE ${FILTERS.open})::int AS open, count(*) FILTER (WHERE ${FILTERS.answered})::int AS answered,
      count(*) FILTER (WHERE ${FILTERS.closed})::int AS closed, count(*) FILTER (WHERE ${FILTERS.draft})::int AS draft,
      json_build_object('TO_30', count(*) FILTER (WHERE ${FILTERS.open} AND e.since >= $1::date - 30),
        'TO_90', count(*) FILTER (WHERE ${FILTERS.open} AND e.since < $1::date - 30 AND e.since >= $1::date - 90),
        'OVER_90', count(*) FILTER (WHERE ${FILTERS.open} AND e.since < $1::date - 90)) AS ages
    FROM (SELECT * FROM demand_entry e WHERE e.consortium_id = $3 AND e.kind = $4 AND (NOT $5::boolean OR e.organization_id = ANY($2::uuid[]))
      AND ${SEEN} AND ${MEMBER} LIMIT 5000) e`,
};

const RESPONSES = {
  name: 'demand-responses',
  text: `SELECT r.id, r.version, ${partySql('w')} AS owner, ${partySql('p')} AS responder,
      CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'title', s.listed ->> 'title') END AS supply, r.quantity, r.status, r.note,
      r.offered_at AS "offeredAt", r.reason, r.answered_at AS "answeredAt"
    FROM demand_response r JOIN organization w ON w.id = r.owner_id JOIN organization p ON p.id = r.responder_id
    LEFT JOIN demand_entry s ON s.consortium_id = r.consortium_id AND s.id = r.supply_id
    WHERE r.consortium_id = $1 AND r.entry_id = $2 AND (r.owner_id = ANY($3::uuid[]) OR r.responder_id = ANY($3))
    ORDER BY r.id DESC LIMIT 50`,
};

const LIST = `SELECT l.id, l.consortium_id AS "consortiumId", l.version, l.kind, ${partySql('o')} AS organization,
    l.organization_id = ANY($2::uuid[]) AS own, l.number, l.published_at AS "publishedAt", n.listed,
    CASE WHEN l.organization_id = ANY($2) THEN n.unpublished ELSE 0 END AS unpublished
  FROM demand_list l JOIN organization o ON o.id = l.organization_id
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE e.status = 'LISTED')::int AS listed,
      count(*) FILTER (WHERE e.status = 'DRAFT' OR (e.status = 'LISTED' AND e.terms <> e.listed))::int AS unpublished
    FROM demand_entry e WHERE e.consortium_id = l.consortium_id AND e.list_id = l.id) n`;

type ListRow = Omit<ListItem, 'publishedAt'> & { readonly consortiumId: string; readonly publishedAt: Date | null };
type ResponseRow = Omit<ResponseView, 'offeredAt' | 'answeredAt'> & { readonly offeredAt: Date; readonly answeredAt: Date | null };

@Injectable()
export class SqlDemandReader extends DemandReader {
  constructor(private readonly db: Db) {
    super();
  }

  async page({ own, today }: Reader, { consortiumId, kind, mine, filter, first, last, after, limit }: DemandPage): Promise<DemandsView> {
    const [since = null, id = null] = readCursor(after) ?? [];
    const values = [today, own, consortiumId, kind, mine, first, last, since, id, limit + 1];
    const rows = await this.db.query<Row>(pageSql(filter), values);
    const { items, next } = page(rows, limit, (row) => [row.since, row.id], toItem);
    const counted = after === undefined ? await this.db.read<NonNullable<DemandsView['counts']>>(COUNTS, [today, own, consortiumId, kind, mine]) : [];
    return { items: [...items], next, counts: counted[0] ?? null };
  }

  async one({ own, today }: Reader, id: string): Promise<EntryItem | null> {
    const [row] = await this.db.query<Row>(`${ENTRY} WHERE e.id = $3 AND ${SEEN}`, [today, own, id]);
    return row ? toItem(row) : null;
  }

  async responses({ own }: Reader, { id, consortiumId }: Pick<EntryItem, 'id' | 'consortiumId'>): Promise<readonly ResponseView[]> {
    const rows = await this.db.read<ResponseRow>(RESPONSES, [consortiumId, id, own]);
    return rows.map((row) => ({ ...row, offeredAt: row.offeredAt.toISOString(), answeredAt: row.answeredAt?.toISOString() ?? null }));
  }

  async lists({ own, today }: Reader, consortiumId: string): Promise<readonly ListItem[]> {
    const rows = await this.db.query<ListRow>(
      `${LIST} WHERE l.consortium_id = $3 AND (l.number > 0 OR l.organization_id = ANY($2)) AND ${MEMBER.replace('e.organization_id', 'l.organization_id')}
       ORDER BY l.organization_id = ANY($2) DESC, l.published_at DESC NULLS FIRST, l.id LIMIT 500`,
      [today, own, consortiumId],
    );
    return rows.map(({ consortiumId: _, ...row }) => toList(row));
  }

  async list({ own, today }: Reader, id: string): ReturnType<DemandReader['list']> {
    const [row] = await this.db.query<ListRow>(`${LIST} WHERE l.id = $3 AND $1::date IS NOT NULL`, [today, own, id]);
    return row ? { ...toList(row), consortiumId: row.consortiumId } : null;
  }

  async version(listId: string, number: number): Promise<Version | null> {
    const rows = await this.db.query<Version>(
      `SELECT p.number, p.content AS entries, p.hash, p.published_at AS "publishedAt" FROM demand_publication p JOIN demand_list l ON l.consortium_id = p.consortium_id AND l.id = p.list_id
       WHERE l.id = $1 AND p.number = $2`,
      [listId, number],
    );
    return rows[0] ?? null;
  }

  /** Of a need: what is offered, whoever offers it; of an offer: the needs nobody has answered yet. */
  async candidates({ own, today }: Reader, of: EntryItem, words: readonly string[]): Promise<readonly Candidate[]> {
    const other =
      of.kind === 'SUPPLY'
        ? `e.kind <> 'SUPPLY' AND e.answered_on IS NULL`
        : `e.kind = 'SUPPLY' AND (e.listed ->> 'until' IS NULL OR e.listed ->> 'until' >= $1::text)`;
    const rows = await this.db.query<Row>(
      `${ENTRY} JOIN membership m ON m.consortium_id = e.consortium_id AND m.organization_id = e.organization_id AND ${inGoodStanding('m', '$1')}
       WHERE e.consortium_id = $3 AND e.status = 'LISTED' AND ${other} AND e.organization_id <> $4 AND e.words && $5::text[] ORDER BY e.id DESC LIMIT 400`,
      [today, own, of.consortiumId, of.organization.id, words],
    );
    return rows.map((row) => ({ item: toItem(row), terms: row.terms, regionCode: row.regionCode }));
  }

  async regionOf(organizationId: string): Promise<string> {
    const rows = await this.db.query<{ code: string }>('SELECT region_code AS code FROM organization WHERE id = $1', [organizationId]);
    return rows[0]?.code ?? '';
  }
}

const toItem = ({ regionCode: _, ...row }: Row): EntryItem => ({ ...row, age: row.waitingDays === null ? null : ageOfDays(row.waitingDays) });
const toList = (row: Omit<ListRow, 'consortiumId'>): ListItem => ({ ...row, publishedAt: row.publishedAt?.toISOString() ?? null });
