import { insist, refuse, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { noticeRefusals } from '../domain/refusals.js';
import type { BotAccess } from './bot-access.js';
import { botEvent } from './bot-event.js';
import type { BotStore } from './ports/bot-store.js';
import type { DeliveryStore } from './ports/delivery-store.js';

/** Sends a group one message by which it is seen that the bot works, the same way as every other. */
export class TryBot {
  constructor(
    private readonly access: BotAccess,
    private readonly bots: BotStore,
    private readonly deliveries: DeliveryStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const bot = await this.access.lockFor(actor, id, seen);
      insist((await this.deliveries.trialWaits(id)) && refuse('notice.bot-trial-waiting'), noticeRefusals);
      const version = await this.bots.touch(id, bot.version);
      const now = this.clock.now();
      const trial = {
        id: this.ids.next(),
        botId: id,
        noticeId: this.ids.next(),
        code: 'bot.trial',
        consortiumId: null,
        data: {},
        dueAt: now,
      } as const;
      await this.deliveries.add([trial], now);
      await this.log.append(botEvent(actor, bot, version, 'notice.bot-tried'));
      return { id, version };
    });
  }
}
