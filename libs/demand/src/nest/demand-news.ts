import { shortNameSql } from '#libs/identity/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import { Clock, Db, NewsBook, type LoggedEvent, type NewsKind, type NewsRow } from '#libs/platform';
import { DemandReader } from '../application/ports/demand-reader.js';
import { SuggestMatches } from '../application/suggest-matches.js';
import type { ListKind } from '../domain/list-kind.js';
import { listName } from '../domain/list-words.js';
import { keeperRoles } from '../permissions.js';

interface Row {
  readonly id: string;
  readonly consortiumId: string;
  readonly kind: ListKind;
  readonly owner: string;
}

const LISTS = {
  name: 'demand-news',
  text: `SELECT l.id, l.consortium_id AS "consortiumId", l.kind, ${shortNameSql('o')} AS owner
    FROM demand_list l JOIN organization o ON o.id = l.organization_id WHERE l.id = ANY($1::uuid[])`,
};

/** Lines of one publication that are compared; whoever publishes more at once is found by the list itself. */
const MOST = 30;

/** That what somebody published goes with what an organization has on its own list. */
@Injectable()
export class DemandNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly reader: DemandReader,
    private readonly matches: SuggestMatches,
    private readonly clock: Clock,
    private readonly book: NewsBook,
  ) {}

  readonly matched: NewsKind = {
    code: 'demand.match',
    group: 'outcome',
    mark: 'promised',
    roles: keeperRoles,
    names: { zh: '清单上有新的匹配', en: 'Something new on a list matches yours' },
    after: { 'demand.list-published': 'listId' },
    about: async (ids) => (await this.db.read<Row>(LISTS, [ids])).map(toNews),
    told: (event) => this.told(event),
  };

  onModuleInit(): void {
    this.book.register(this.matched);
  }

  /** Each organization once for a publication, however many lines go together. */
  private async told({ data }: LoggedEvent): Promise<readonly NewsRow[]> {
    const reader = { own: [], today: businessDate(this.clock.now()) };
    const organizations = new Set<string>();
    for (const id of (data['addedIds'] as readonly string[]).slice(0, MOST)) {
      const entry = await this.reader.one(reader, id);
      if (entry?.status !== 'LISTED') continue;
      for (const match of await this.matches.run(reader, entry)) organizations.add(match.entry.organization.id);
    }
    const [about] = await this.matched.about([data['listId'] as string]);
    return about ? [...organizations].map((organizationId) => ({ ...about, organizationId, occasion: (data['number'] as number).toString() })) : [];
  }
}

const toNews = ({ id, consortiumId, kind, owner }: Row): NewsRow => ({
  ...{ subjectId: id, consortiumId, organizationId: null, occasion: '', open: true },
  title: {
    zh: `${owner}的${listName(kind, 'zh')}有新事项与本单位的清单相符`,
    en: `Something new of ${owner} matches your lists: ${listName(kind, 'en')}`,
  },
  href: `/consortia/${consortiumId}/demands?kind=${kind}`,
});
