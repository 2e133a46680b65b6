import { insist, refuse, type Actor, type Locale, type Refusal } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { MOST_BOTS, signing, type Product } from '../domain/bot.js';
import { noticeRefusals, type NoticeRefusal } from '../domain/refusals.js';
import type { BotAccess } from './bot-access.js';
import { botEvent } from './bot-event.js';
import type { BotSeal } from './ports/bot-caller.js';
import type { BotStore } from './ports/bot-store.js';
import type { CallRule } from './ports/call-rule.js';

/** What is typed to set a bot up. */
export interface BotInput {
  readonly consortiumId?: string;
  readonly organizationId?: string;
  readonly product: Product;
  readonly label: string;
  readonly locale: Locale;
  readonly address: string;
  readonly secret?: string;
}

/** Lets a group chat hear of promises that are not kept. */
export class AddBot {
  constructor(
    private readonly access: BotAccess,
    private readonly bots: BotStore,
    private readonly rule: CallRule,
    private readonly seal: BotSeal,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: BotInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { consortiumId = null, organizationId = null, product, label, locale, address, secret = null } = input;
      insist((consortiumId === null) === (organizationId === null) && refuse('notice.bot-owner-one'), noticeRefusals);
      const owner = await this.access.ownerFor(actor, { consortiumId, organizationId });
      const { host } = insist(this.checked(input), noticeRefusals);
      insist((await this.bots.count(owner)) >= MOST_BOTS && refuse('notice.bots-full', { most: MOST_BOTS }), noticeRefusals);
      const id = this.bots.nextId();
      const sealed = this.seal.seal(id, { address, secret });
      const addedAt = this.clock.now();
      await this.bots.add({ id, consortiumId, organizationId, product, label, locale, host, signs: secret !== null, sealed, addedAt });
      await this.log.append(botEvent(actor, { ...owner, id, version: 1, product }, 1, 'notice.bot-added'));
      return { id, version: 1 };
    });
  }

  private checked({ product, address, secret }: BotInput): URL | Refusal<NoticeRefusal> {
    if (secret !== undefined && !signing.has(product)) return refuse('notice.bot-secret-unused');
    if (!URL.canParse(address)) return refuse('notice.bot-address-not-https');
    const url = new URL(address);
    const reason = this.rule.refusalTo(url);
    return reason === null ? url : refuse(reason);
  }
}
