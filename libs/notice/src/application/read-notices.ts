import type { ConsortiumDirectory } from '#libs/consortium/contract';
import { consortiaOf, staffRoles, type Actor } from '#libs/kernel';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { DuePromises } from '#libs/obligation/contract';
import { page, readCursor, type Clock, type PageQuery } from '#libs/platform';
import type { NoticeItem, NoticesView, UnreadView } from '../contract.js';
import { reminderText, type ReminderNames } from '../domain/notice-text.js';
import { isReminder, type InboxStore, type NewsRecord, type NoticeRecord, type ReminderRecord } from './ports/inbox-store.js';
import type { Said, SayNews } from './say-news.js';

const MOST_UNREAD = 100;

/**
 * One's own inbox, newest first. Names are joined for whoever may still read the consortium's ledger, and of news for whoever still has the
 * part in it for which they were told; others read number and date, or what kind of thing it was.
 */
export class ReadNotices {
  constructor(
    private readonly inbox: InboxStore,
    private readonly promises: DuePromises,
    private readonly organizations: OrganizationDirectory,
    private readonly consortia: ConsortiumDirectory,
    private readonly say: SayNews,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { after, limit }: PageQuery): Promise<NoticesView> {
    const last = readCursor(after)?.[0];
    const rows = await this.inbox.list(actor.personId, typeof last === 'string' ? last : null, limit + 1);
    const open = new Set<string>([...consortiaOf(actor, ...staffRoles), ...actor.oversees]);
    const names = await this.namesFor(rows.filter(isReminder).filter((row) => open.has(row.consortiumId)));
    const news = rows.filter((row): row is NewsRecord => !isReminder(row));
    const said = new Map((await this.say.run(news)).map((one, index) => [news[index]?.id, one]));
    const places = await this.placesOf(rows);
    const shown = page(
      rows,
      limit,
      (row) => [row.id],
      (row) => {
        const place = places.get(row.consortiumId) ?? null;
        return isReminder(row) ? reminderView(row, place, names.get(row.id) ?? null) : newsView(row, place, actor, said.get(row.id) ?? null);
      },
    );
    return { items: [...shown.items], next: shown.next };
  }

  async unread(actor: Actor): Promise<UnreadView> {
    return { count: await this.inbox.unread(actor.personId, MOST_UNREAD, this.clock.now()) };
  }

  private async placesOf(rows: readonly NoticeRecord[]): Promise<ReadonlyMap<string, string>> {
    const places = new Map<string, string>();
    for (const id of new Set(rows.map(({ consortiumId }) => consortiumId))) {
      const found = await this.consortia.find(id);
      if (found) places.set(id, found.name);
    }
    return places;
  }

  private async namesFor(rows: readonly ReminderRecord[]): Promise<ReadonlyMap<string, ReminderNames>> {
    if (rows.length === 0) return new Map();
    const promises = await this.promises.names([...new Set(rows.map((row) => row.subjectId))]);
    const organizations = await this.organizations.find([...new Set(rows.flatMap(({ data }) => [data.obligorId, data.beneficiaryId]))]);
    const nameOf = (id: string): string => organizations.get(id)?.shortName ?? '—';
    return new Map(
      rows.flatMap(({ id, subjectId, data }) => {
        const promise = promises.get(subjectId);
        return promise ? [[id, { promise, obligor: nameOf(data.obligorId), beneficiary: nameOf(data.beneficiaryId) }] as const] : [];
      }),
    );
  }
}

type Read = Pick<NoticeItem, 'id' | 'code' | 'at' | 'readAt'>;
const readOf = ({ id, code, at, readAt }: NoticeRecord): Read => ({ id, code, at: at.toISOString(), readAt: readAt?.toISOString() ?? null });

const reminderView = (row: ReminderRecord, place: string | null, names: ReminderNames | null): NoticeItem => ({
  ...readOf(row),
  consortium: names && place,
  mark: row.data.rung < 0 ? 'promised' : 'overdue',
  title: reminderText(row.data, names),
  href: names ? `/consortia/${row.consortiumId}/ledger?open=${row.subjectId}` : null,
});

/** Of a kind that this installation does not have any more, only that there was something. */
const GONE = { zh: '一项已不再提供的通知', en: 'A notice of a kind that is no longer given' };

function newsView(row: NewsRecord, place: string | null, actor: Actor, said: Said | null): NoticeItem {
  const shown = said && hasPart(actor, row, said) ? said.row : null;
  const told = { mark: said?.kind.mark ?? 'promised', title: shown?.title ?? said?.kind.names ?? GONE };
  return { ...readOf(row), ...told, consortium: shown && place, href: shown?.href ?? null };
}

const hasPart = (actor: Actor, { consortiumId, organizationId }: NewsRecord, { kind }: Said): boolean => {
  const isMember = actor.memberships.some((one) => one.consortiumId === consortiumId && one.organizationId === organizationId);
  return actor.posts.some((post) => post.organizationId === organizationId && kind.roles.includes(post.role)) && (kind.outside === true || isMember);
};
