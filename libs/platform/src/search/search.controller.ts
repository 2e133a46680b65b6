import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { DomainError, standingsOf, type Actor } from '#libs/kernel';
import { Can } from '../access/can.js';
import { CurrentActor } from '../access/current-actor.js';
import { Db } from '../database/db.js';
import { Answers } from '../http/answers.js';
import { Text } from '../http/fields.js';
import { tsqueryOf } from './bigrams.js';
import { keysOf } from './search-index.js';

class SearchQuery {
  @Text({ max: 100 }) q!: string;
}

export const SearchView = z.object({ items: z.array(z.object({ subject: z.string(), id: z.string(), title: z.string(), href: z.string() })) });
export type SearchView = z.infer<typeof SearchView>;

/** Bigrams are a superset of the matches; the exact text is checked again. Who may read is part of the statement. */
export const FIND = {
  name: 'search-find',
  text: `SELECT subject, subject_id AS id, title, href FROM search_document
    WHERE doc @@ $1::tsquery AND readers && $3::text[] AND position($2 IN lower(title || ' ' || body)) > 0
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
    const items = await this.db.read<SearchView['items'][number]>(FIND, [terms, text, keysOf(standingsOf(actor))]);
    return { items };
  }
}
