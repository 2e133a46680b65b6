import { organizationsWhere, type Actor } from '#libs/kernel';
import { stale, type Gate } from '#libs/platform';
import type { BotOwner, BotRecord, BotStore } from './ports/bot-store.js';

/** The one loader of bots: whoever may not set one up does not see it. */
export class BotAccess {
  constructor(
    private readonly bots: BotStore,
    private readonly gate: Gate,
  ) {}

  /** @throws DomainError access.missing when the actor sets up no bots there */
  async ownerFor(actor: Actor, owner: Pick<BotOwner, 'consortiumId' | 'organizationId'>): Promise<BotOwner> {
    const secretariatId = owner.consortiumId === null ? null : await this.bots.secretariatOf(owner.consortiumId);
    const found = { ...owner, secretariatId, id: owner.consortiumId ?? owner.organizationId ?? '' };
    return this.gate.require(actor, 'configure', 'NoticeBot', found);
  }

  /** The bot, once no other command changes it. */
  async lockFor(actor: Actor, id: string, version: number | undefined): Promise<BotRecord> {
    const bot = await this.gate.require(actor, 'configure', 'NoticeBot', await this.bots.lock(id));
    if (version !== undefined && version !== bot.version) throw stale(bot.version);
    return bot;
  }

  /** Everything whose bots the actor sets up. */
  async ownersOf(actor: Actor): Promise<{ readonly consortiumIds: readonly string[]; readonly organizationIds: readonly string[] }> {
    return {
      consortiumIds: await this.bots.consortiaOf(organizationsWhere(actor, 'SECRETARY')),
      organizationIds: organizationsWhere(actor, 'ADMINISTRATOR'),
    };
  }
}
