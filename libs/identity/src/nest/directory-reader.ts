import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { afterCursor, Db, page, readCursor, tsqueryOf, type Page } from '#libs/platform';
import type { DirectoryEntry } from '../contract.js';
import type { DirectoryQuery } from './organization.dto.js';

/** Bigrams find, the text decides: a pair of characters may be spread over two words. */
const SEARCH = {
  name: 'directory-search',
  text: `SELECT id, kind, name, short_name AS "shortName", uscc, region_code AS "regionCode",
      (SELECT json_build_object('id', b.id, 'kind', b.kind, 'name', b.name, 'shortName', b.short_name, 'regionCode', b.region_code)
        FROM organization b WHERE b.id = organization.merged_into_id) AS "mergedInto"
    FROM organization
    WHERE doc @@ $1::tsquery AND status IN ('ADMITTED', 'MERGED') AND ${afterCursor('id', '$3')}
      AND (position($2 IN lower(name)) > 0 OR position($2 IN lower(short_name)) > 0 OR starts_with(lower(uscc), $2))
    ORDER BY id LIMIT $4`,
};

/** Admitted organizations by name or credit code, for inviting them; merged ones say where they went. */
@Injectable()
export class DirectoryReader {
  constructor(private readonly db: Db) {}

  async search({ q, after, limit }: DirectoryQuery): Promise<Page<DirectoryEntry>> {
    const wanted = q.normalize('NFKC').toLowerCase();
    const query = [...wanted].length < 2 ? null : tsqueryOf(wanted);
    if (!query) throw new DomainError('search.too-short', 'invalid');
    const [from = null] = readCursor(after) ?? [];
    const rows = await this.db.read<DirectoryEntry>(SEARCH, [query, wanted, from, limit + 1]);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => row,
    );
  }
}
