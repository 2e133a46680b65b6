import type { ConsortiumDirectory, ConsortiumFacts } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { DuePromises } from '#libs/obligation/contract';
import type { NewsBook } from '#libs/platform';
import { cardOf, newsCard, trialCard, type Card } from '../domain/card.js';
import type { CardData, Delivery, NewsCardData } from './ports/delivery-store.js';

/** Makes the text of a message when it is sent: names of today, in the group's language. */
export class ComposeCard {
  constructor(
    private readonly promises: DuePromises,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly book: NewsBook,
    private readonly settings: { readonly publicUrl: string | null },
  ) {}

  /** @returns null when there is nothing to say any more: the promise was kept or waived, or what waited was done */
  async run(delivery: Delivery): Promise<Card | null> {
    if (delivery.code === 'bot.trial') return trialCard(await this.ownerOf(delivery), delivery.locale);
    const consortium = delivery.consortiumId === null ? null : await this.consortia.find(delivery.consortiumId);
    if (!consortium || consortium.status === 'DISSOLVED') return null;
    return delivery.code === 'obligation.reminder' ? this.reminder(delivery, consortium) : this.news(delivery, consortium);
  }

  private async reminder({ data, locale }: Delivery, { id, name, status }: ConsortiumFacts): Promise<Card | null> {
    const { windowId, rung, dueOn } = data as CardData;
    const window = (await this.promises.openWindows([windowId])).get(windowId);
    if (!window || status !== 'ACTIVE') return null;
    const url = this.urlOf(`/consortia/${id}/ledger?open=${window.obligationId}`);
    return cardOf({ ...window, consortium: name, rung, dueOn, url }, locale);
  }

  private async news({ code, data, locale }: Delivery, { name }: ConsortiumFacts): Promise<Card | null> {
    const { subjectId, occasion } = data as NewsCardData;
    const kind = this.book.find(code);
    const row = (await kind?.about([subjectId]))?.find((one) => one.open && one.occasion === occasion);
    return kind && row ? newsCard({ consortium: name, names: kind.names, title: row.title, url: this.urlOf(row.href) }, locale) : null;
  }

  private urlOf(path: string): string | null {
    return this.settings.publicUrl === null ? null : `${this.settings.publicUrl}${path}`;
  }

  private async ownerOf({ ownerConsortiumId, ownerOrganizationId }: Delivery): Promise<string> {
    if (ownerConsortiumId !== null) return (await this.consortia.find(ownerConsortiumId))?.name ?? '—';
    const id = ownerOrganizationId ?? '';
    return (await this.organizations.find([id])).get(id)?.name ?? '—';
  }
}
