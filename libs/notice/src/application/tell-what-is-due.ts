import { businessDate } from '#libs/kernel';
import type { Clock, Db, NewsBook, NewsKind } from '#libs/platform';
import type { NewsStore } from './ports/news-store.js';
import type { TellNews } from './tell-news.js';

/** What is news because a day has come: each capability says of what, and nobody is told twice. */
export class TellWhatIsDue {
  constructor(
    private readonly book: NewsBook,
    private readonly news: NewsStore,
    private readonly tell: TellNews,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @returns how many people were told */
  async run(): Promise<number> {
    let people = 0;
    for (const kind of this.book.all()) people += await this.db.transaction(() => this.tellOf(kind));
    return people;
  }

  private async tellOf(kind: NewsKind): Promise<number> {
    if (!kind.due) return 0;
    await this.news.enter();
    const now = this.clock.now();
    const subjectIds = await kind.due(businessDate(now));
    return subjectIds.length === 0 ? 0 : this.tell.run(kind, await kind.about(subjectIds), now, now);
  }
}
