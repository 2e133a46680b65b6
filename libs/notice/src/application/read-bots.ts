import type { Actor } from '#libs/kernel';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { BotsView, BotView } from '../contract.js';
import type { BotAccess } from './bot-access.js';
import type { BotState, BotStore } from './ports/bot-store.js';

/** The consortia and organizations whose bots the actor sets up, each with its bots. */
export class ReadBots {
  constructor(
    private readonly access: BotAccess,
    private readonly bots: BotStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async run(actor: Actor): Promise<BotsView> {
    const { consortiumIds, organizationIds } = await this.access.ownersOf(actor);
    const bots = await this.bots.list(consortiumIds, organizationIds);
    const organizations = await this.organizations.find([...organizationIds]);
    const of = (id: string): BotView[] => bots.filter((bot) => (bot.consortiumId ?? bot.organizationId) === id).map(viewOf);
    const consortia = await Promise.all(consortiumIds.map((id) => this.consortia.find(id)));
    return {
      items: [
        ...consortia.flatMap((found) => (found ? [{ kind: 'consortium' as const, id: found.id, name: found.name, bots: of(found.id) }] : [])),
        ...organizationIds.map((id) => ({ kind: 'organization' as const, id, name: organizations.get(id)?.name ?? '—', bots: of(id) })),
      ],
    };
  }
}

const viewOf = ({ id, version, product, label, locale, host, signs, addedAt, waiting, parked, last }: BotState): BotView => ({
  id,
  version,
  product,
  label,
  locale,
  host,
  signs,
  addedAt: addedAt.toISOString(),
  waiting,
  parked,
  last: last && { accepted: last.status === 'ACCEPTED', at: last.at.toISOString(), error: last.error },
});
