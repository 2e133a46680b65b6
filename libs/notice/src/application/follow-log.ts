import type { Clock, Db, Feed, FeedEntry, NewsBook } from '#libs/platform';
import { isNews } from '../domain/news.js';
import type { NewsStore } from './ports/news-store.js';
import type { TellNews } from './tell-news.js';

const STRETCH = 200;
/** So often an event is tried that cannot be told; then it is passed over, so that it does not keep back all that follow. */
const MOST_TRIES = 5;

/**
 * Reads the log on from where it was left, and tells what is news: one node at a time, and what is told and how far it was read are one
 * transaction, so that a node that stops at any moment has told everything or nothing of an event.
 */
export class FollowLog {
  private tried = { seq: 0, times: 0 };

  constructor(
    private readonly book: NewsBook,
    private readonly news: NewsStore,
    private readonly tell: TellNews,
    private readonly feed: Feed,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Up to the end of the log.
   * @param stopping no further event is begun once it says so
   * @returns how many people were told
   */
  async run(stopping: () => boolean = () => false): Promise<number> {
    let people = 0;
    for (;;) {
      const step = stopping() ? null : await this.db.transaction(() => this.step());
      if (!step) return people;
      people += step.people;
    }
  }

  /** To the next event that may be news, and past it. @returns null at the end of the log */
  private async step(): Promise<{ readonly people: number } | null> {
    const entries = await this.feed.after('all', await this.news.enter(), STRETCH);
    const next = entries.find(({ type }) => this.book.after(type).length > 0);
    const reached = next ?? entries.at(-1);
    if (!reached) return null;
    const people = next && this.mayTry(next.seq) ? await this.tellOf(next) : 0;
    await this.news.advance(reached.seq);
    return { people };
  }

  private mayTry(seq: number): boolean {
    this.tried = { seq, times: seq === this.tried.seq ? this.tried.times + 1 : 1 };
    return this.tried.times <= MOST_TRIES;
  }

  private async tellOf(event: FeedEntry): Promise<number> {
    const { type, at, data } = event;
    const now = this.clock.now();
    if (!isNews(at, now)) return 0;
    let people = 0;
    for (const kind of this.book.after(type)) {
      const subjectId = data[kind.after[type] ?? ''] as string;
      people += await this.tell.run(kind, await (kind.told ? kind.told(event) : kind.about([subjectId])), at, now);
    }
    return people;
  }
}
