import type { OpenPromise } from '#libs/obligation/contract';
import type { Ids } from '#libs/platform';
import type { Rung } from '../domain/ladder.js';
import { afterQuiet, usualQuietHours } from '../domain/quiet-hours.js';
import type { BotStore } from './ports/bot-store.js';
import type { DeliveryStore } from './ports/delivery-store.js';
import type { Occasion } from './ports/news-store.js';

/** What a rung tells groups. */
export interface RungTold {
  readonly rungId: string;
  readonly promise: OpenPromise;
  readonly rung: Rung;
  /** Organizations the rung speaks to. */
  readonly organizationIds: readonly string[];
  readonly at: Date;
}

/** Writes down, in the transaction that takes a rung or an occasion, which groups are to hear of it; somebody else sends it after the commit. */
export class QueueCards {
  constructor(
    private readonly bots: BotStore,
    private readonly deliveries: DeliveryStore,
    private readonly ids: Ids,
  ) {}

  /** Before the day only who owes hears of it; from the day on the consortium's own groups do too. Groups are not woken at night. */
  async run({ rungId, promise, rung, organizationIds, at }: RungTold): Promise<void> {
    const { consortiumId, windowId, dueOn } = promise;
    const botIds = await this.bots.listening(rung < 0 ? null : consortiumId, organizationIds);
    const dueAt = afterQuiet(usualQuietHours, at);
    await this.deliveries.add(
      botIds.map((botId) => ({
        id: this.ids.next(),
        botId,
        noticeId: rungId,
        code: 'obligation.reminder',
        consortiumId,
        data: { windowId, rung, dueOn },
        dueAt,
      })),
      at,
    );
  }

  /** News for whole organizations: their own groups and the consortium's, each once on an occasion. */
  async news(
    { consortiumId, code, subjectId, occasion }: Occasion,
    { id, organizationIds }: { readonly id: string; readonly organizationIds: readonly string[] },
    at: Date,
  ): Promise<void> {
    const dueAt = afterQuiet(usualQuietHours, at);
    const data = { subjectId, occasion };
    const bots = await this.bots.listening(consortiumId, organizationIds);
    await this.deliveries.add(
      bots.map((botId) => ({ id: this.ids.next(), botId, noticeId: id, code, consortiumId, data, dueAt })),
      at,
    );
  }
}
