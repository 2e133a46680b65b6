import { businessDate } from '#libs/kernel';
import type { EventLog, Ids, NewsKind, NewsRow } from '#libs/platform';
import { mailsAt, ringsAt, usualSettings } from '../domain/settings.js';
import type { InboxStore } from './ports/inbox-store.js';
import type { NewsStore, Occasion, Told } from './ports/news-store.js';
import type { SettingsStore } from './ports/settings-store.js';
import type { QueueCards } from './queue-cards.js';

/** Tells whom it concerns what stands now, in the running transaction: each organization once on each occasion, each person once. */
export class TellNews {
  constructor(
    private readonly news: NewsStore,
    private readonly inbox: InboxStore,
    private readonly settings: SettingsStore,
    private readonly cards: QueueCards,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @returns how many people were told */
  async run(kind: NewsKind, rows: readonly NewsRow[], happened: Date, now: Date): Promise<number> {
    const occasions = new Map<string, { readonly about: Occasion; readonly organizationIds: string[] }>();
    for (const { consortiumId, subjectId, occasion, organizationId, open } of rows) {
      if (!open || organizationId === null) continue;
      const key = `${subjectId} ${occasion}`;
      const known = occasions.get(key) ?? { about: { consortiumId, code: kind.code, subjectId, occasion }, organizationIds: [] };
      known.organizationIds.push(organizationId);
      occasions.set(key, known);
    }
    let people = 0;
    for (const { about, organizationIds } of occasions.values()) people += await this.tell(kind, about, organizationIds, happened, now);
    return people;
  }

  private async tell(kind: NewsKind, about: Occasion, organizationIds: readonly string[], happened: Date, now: Date): Promise<number> {
    const taken = await this.news.take(about, organizationIds, this.ids.next(), now);
    if (!taken) return 0;
    const { consortiumId, code, subjectId, occasion } = about;
    const who = { outside: kind.outside ?? false, today: businessDate(now) };
    const told = onceEach(await this.news.people(consortiumId, taken.organizationIds, kind.roles, who));
    const chosen = await this.settings.of(told.map(({ personId }) => personId));
    for (const organizationId of taken.organizationIds) {
      await this.inbox.add(
        { code, consortiumId, subjectId, organizationId, data: { occasion }, at: happened },
        told
          .filter((one) => one.organizationId === organizationId)
          .map(({ personId }) => {
            const settings = chosen.get(personId) ?? usualSettings;
            return { id: this.ids.next(), personId, ringsAt: ringsAt(settings, kind.group, now), mailsAt: mailsAt(settings, kind.group, now) };
          }),
      );
    }
    if (kind.groups) await this.cards.news(about, taken, now);
    await this.note(about, told);
    return told.length;
  }

  /** By this event an open page learns that something came. */
  private async note({ consortiumId, code, subjectId }: Occasion, told: readonly Told[]): Promise<void> {
    const id = this.ids.next();
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'notice.news-told',
      actor: null,
      data: { code, subjectId, notices: told.length },
      topics: told.map(({ personId }) => `person:${personId}`),
    });
  }
}

/** Who hears for several organizations is told for one of them. */
const onceEach = (told: readonly Told[]): readonly Told[] => [...new Map(told.map((one) => [one.personId, one])).values()];
