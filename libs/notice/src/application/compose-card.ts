import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { DuePromises } from '#libs/obligation/contract';
import { cardOf, trialCard, type Card } from '../domain/card.js';
import type { CardData, Delivery } from './ports/delivery-store.js';

/** Makes the text of a message when it is sent: names of today, in the group's language. */
export class ComposeCard {
  constructor(
    private readonly promises: DuePromises,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly settings: { readonly publicUrl: string | null },
  ) {}

  /** @returns null when there is nothing to say any more: the promise has been kept or waived meanwhile */
  async run(delivery: Delivery): Promise<Card | null> {
    if (delivery.code === 'bot.trial') return trialCard(await this.ownerOf(delivery), delivery.locale);
    const { windowId, rung, dueOn } = delivery.data as CardData;
    const window = (await this.promises.openWindows([windowId])).get(windowId);
    const consortium = delivery.consortiumId === null ? null : await this.consortia.find(delivery.consortiumId);
    if (!window || consortium?.status !== 'ACTIVE') return null;
    const path = `/consortia/${consortium.id}/ledger?open=${window.obligationId}`;
    const url = this.settings.publicUrl === null ? null : `${this.settings.publicUrl}${path}`;
    return cardOf({ ...window, consortium: consortium.name, rung, dueOn, url }, delivery.locale);
  }

  private async ownerOf({ ownerConsortiumId, ownerOrganizationId }: Delivery): Promise<string> {
    if (ownerConsortiumId !== null) return (await this.consortia.find(ownerConsortiumId))?.name ?? '—';
    const id = ownerOrganizationId ?? '';
    return (await this.organizations.find([id])).get(id)?.name ?? '—';
  }
}
