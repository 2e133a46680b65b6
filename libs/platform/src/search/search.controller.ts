import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { consortiaOf, DomainError, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';
import { Can } from '../access/can.js';
import { CurrentActor } from '../access/current-actor.js';
import { Db } from '../database/db.js';
import { Answers } from '../http/answers.js';
import { Text } from '../http/fields.js';
import { tsqueryOf } from './bigrams.js';

class SearchQuery {
  @Text({ max: 100 }) q!: string;
}

export const SearchView = z.object({ items: z.array(z.object({ subject: z.string(), id: z.string(), title: z.string(), href: z.string() })) });
export type SearchView = z.infer<typeof SearchView>;

/** Bigrams are a superset of the matches; the exact text is checked again. The audience is part of the statement. */
const FIND = {
  name: 'search-find',
  text: `SELECT subject, subject_id AS id, title, href FROM search_document
    WHERE doc @@ $1::tsquery AND position($2 IN lower(title || ' ' || body)) > 0
      AND ((audience = 'consortium' AND consortium_id = ANY($3::uuid[])) OR (audience = 'organization' AND organization_id = ANY($4::uuid[])))
    ORDER BY subject_id DESC LIMIT 50`,
};

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(private readonly db: Db) {}

  @Can('search', 'Everything')
  @Answers(SearchView)
  @Get()
  async find(@CurrentActor() actor: Actor, @Query() { q }: SearchQuery): Promise<SearchView> {
    const text = q.normalize('NFKC').toLowerCase();
    const terms = tsqueryOf(text);
    if ([...text].length < 2 || !terms) throw new DomainError('search.too-short', 'invalid');
    const consortia = [...consortiaOf(actor, ...staffRoles), ...actor.oversees];
    const items = await this.db.read<SearchView['items'][number]>(FIND, [terms, text, consortia, organizationsWhere(actor, ...staffRoles)]);
    return { items };
  }
}
