import type { Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import type { BotAccess } from './bot-access.js';
import { botEvent } from './bot-event.js';
import type { BotStore } from './ports/bot-store.js';

/** Nothing more is sent to a group, and its address is forgotten. */
export class RemoveBot {
  constructor(
    private readonly access: BotAccess,
    private readonly bots: BotStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const bot = await this.access.lockFor(actor, id, seen);
      const version = await this.bots.remove(id, bot.version, this.clock.now());
      await this.log.append(botEvent(actor, bot, version, 'notice.bot-removed'));
      return { id, version };
    });
  }
}
