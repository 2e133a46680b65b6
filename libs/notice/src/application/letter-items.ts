import type { ConsortiumDirectory, ConsortiumFacts } from '#libs/consortium/contract';
import { businessDate } from '#libs/kernel';
import type { DuePromises } from '#libs/obligation/contract';
import type { Clock, Settings } from '#libs/platform';
import { reminderItem, type LetterItem } from '../domain/letter.js';
import { isReminder } from './ports/inbox-store.js';
import type { LetterNotice } from './ports/letter-store.js';
import type { NewsStore } from './ports/news-store.js';
import type { SayNews, Said, ToldNews } from './say-news.js';

type Reminder = Extract<LetterNotice, { readonly organizationId: null }>;
type News = Exclude<LetterNotice, Reminder>;

/** What a letter tells of now: what was kept, done or put off meanwhile is left out, and so is what its reader has no part in any more. */
export class LetterItems {
  constructor(
    private readonly promises: DuePromises,
    private readonly consortia: ConsortiumDirectory,
    private readonly news: NewsStore,
    private readonly say: SayNews,
    private readonly settings: Pick<Settings, 'publicUrl'>,
    private readonly clock: Clock,
  ) {}

  async of(personId: string, notices: readonly LetterNotice[]): Promise<readonly LetterItem[]> {
    const consortia = new Map<string, ConsortiumFacts>();
    for (const id of new Set(notices.map(({ consortiumId }) => consortiumId))) {
      const found = await this.consortia.find(id);
      if (found && found.status !== 'DISSOLVED') consortia.set(id, found);
    }
    const items = new Map<LetterNotice, LetterItem>();
    for (const [notice, item] of await this.reminders(notices.filter(isReminder), consortia)) items.set(notice, item);
    const news = notices.filter((notice): notice is News => !isReminder(notice));
    for (const [notice, item] of await this.ofNews(personId, news, consortia)) items.set(notice, item);
    return notices.flatMap((notice) => items.get(notice) ?? []);
  }

  urlOf(path: string): string | null {
    return this.settings.publicUrl === null ? null : `${this.settings.publicUrl}${path}`;
  }

  private async reminders(
    notices: readonly Reminder[],
    consortia: ReadonlyMap<string, ConsortiumFacts>,
  ): Promise<readonly (readonly [LetterNotice, LetterItem])[]> {
    const open = notices.length === 0 ? null : await this.promises.openWindows(notices.map(({ data }) => data.windowId));
    return notices.flatMap((notice) => {
      const { consortiumId, subjectId, data } = notice;
      const [window, consortium] = [open?.get(data.windowId), consortia.get(consortiumId)];
      if (!window || consortium?.status !== 'ACTIVE') return [];
      const url = this.urlOf(`/consortia/${consortiumId}/ledger?open=${subjectId}`);
      return [[notice, reminderItem({ ...window, ...data, consortium: consortium.name, number: window.number, url })] as const];
    });
  }

  private async ofNews(
    personId: string,
    notices: readonly News[],
    consortia: ReadonlyMap<string, ConsortiumFacts>,
  ): Promise<readonly (readonly [LetterNotice, LetterItem])[]> {
    const said = await this.say.run(notices);
    const items: (readonly [LetterNotice, LetterItem])[] = [];
    for (const [index, notice] of notices.entries()) {
      const [told, consortium] = [said[index], consortia.get(notice.consortiumId)];
      if (!told?.row?.open || !consortium || !(await this.stillHears(personId, notice, told))) continue;
      items.push([notice, { consortium: consortium.name, head: told.row.title, line: told.row.title, url: this.urlOf(told.row.href) }]);
    }
    return items;
  }

  /** Between the telling and the letter, e.g. overnight, somebody may have left the post or the organization the consortium. */
  private async stillHears(personId: string, { consortiumId, organizationId }: ToldNews & { readonly consortiumId: string }, { kind }: Said) {
    const who = { outside: kind.outside ?? false, today: businessDate(this.clock.now()) };
    const people = await this.news.people(consortiumId, [organizationId], kind.roles, who);
    return people.some((one) => one.personId === personId);
  }
}
