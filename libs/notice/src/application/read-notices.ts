import { consortiaOf, staffRoles, type Actor } from '#libs/kernel';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { DuePromises } from '#libs/obligation/contract';
import { page, readCursor, type Clock, type PageQuery } from '#libs/platform';
import type { NoticeItem, NoticesView, UnreadView } from '../contract.js';
import { reminderText, type ReminderNames } from '../domain/notice-text.js';
import type { InboxStore, NoticeRecord } from './ports/inbox-store.js';

const MOST_UNREAD = 100;

/** One's own inbox, newest first. Names are joined for whoever may still read the consortium's ledger; others read number and date. */
export class ReadNotices {
  constructor(
    private readonly inbox: InboxStore,
    private readonly promises: DuePromises,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { after, limit }: PageQuery): Promise<NoticesView> {
    const last = readCursor(after)?.[0];
    const rows = await this.inbox.list(actor.personId, typeof last === 'string' ? last : null, limit + 1);
    const open = new Set<string>([...consortiaOf(actor, ...staffRoles), ...actor.oversees]);
    const names = await this.namesFor(rows.filter((row) => open.has(row.consortiumId)));
    const shown = page(
      rows,
      limit,
      (row) => [row.id],
      (row) => viewOf(row, names.get(row.id) ?? null),
    );
    return { items: [...shown.items], next: shown.next };
  }

  async unread(actor: Actor): Promise<UnreadView> {
    return { count: await this.inbox.unread(actor.personId, MOST_UNREAD, this.clock.now()) };
  }

  private async namesFor(rows: readonly NoticeRecord[]): Promise<ReadonlyMap<string, ReminderNames>> {
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

const viewOf = ({ id, code, at, readAt, consortiumId, subjectId, data }: NoticeRecord, names: ReminderNames | null): NoticeItem => ({
  id,
  code,
  at: at.toISOString(),
  readAt: readAt?.toISOString() ?? null,
  mark: data.rung < 0 ? 'promised' : 'overdue',
  title: reminderText(data, names),
  href: names ? `/consortia/${consortiumId}/ledger?open=${subjectId}` : null,
});
