import type { Clock } from '#libs/platform';
import { verdictOf } from '../domain/bot-answer.js';
import { minutesToNext, SENDER_LOST } from '../domain/retry.js';
import type { Card } from '../domain/card.js';
import type { ComposeCard } from './compose-card.js';
import type { BotCaller } from './ports/bot-caller.js';
import type { Delivery, DeliveryStore } from './ports/delivery-store.js';

const MINUTE = 60_000;
/** How many bots are spoken to at once: a slow one keeps only its lane. */
const LANES = 4;

/**
 * Sends what is to be sent. A message is begun in a statement of its own before anything leaves, so no two processes send it, and it is
 * never sent again once it may have been read: an answer that refuses is tried again, silence is not.
 */
export class DeliverCards {
  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly cards: ComposeCard,
    private readonly caller: BotCaller,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything that may go now.
   * @param stopping no further message is begun once it says so
   * @returns how many messages were tried
   */
  async run(stopping: () => boolean = () => false): Promise<number> {
    const now = this.clock.now();
    await this.deliveries.parkLost(new Date(now.getTime() - SENDER_LOST * MINUTE), now);
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => this.lane(stopping))); // one that fails leaves none behind
    const failed = lanes.find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
    return lanes.reduce((sum, lane) => sum + (lane.status === 'fulfilled' ? lane.value : 0), 0);
  }

  private async lane(stopping: () => boolean): Promise<number> {
    for (let tried = 0; ; tried++) {
      const delivery = stopping() ? null : await this.deliveries.begin(this.clock.now());
      if (!delivery) return tried;
      await this.deliver(delivery);
    }
  }

  /** Nothing has left yet: whatever goes wrong here, the message waits for the next attempt. */
  private async compose(delivery: Delivery): Promise<Card | null | 'FAILED'> {
    try {
      return await this.cards.run(delivery);
    } catch {
      const now = this.clock.now();
      await this.deliveries.again(delivery.id, new Date(now.getTime() + MINUTE), 'composing', now);
      return 'FAILED';
    }
  }

  private async deliver(delivery: Delivery): Promise<void> {
    const card = await this.compose(delivery);
    if (card === 'FAILED') return;
    if (!card) return this.deliveries.end(delivery.id, 'VOID', null, this.clock.now());
    const outcome = await this.caller.send(delivery, card, this.clock.now());
    const result = verdictOf(delivery.product, outcome);
    const now = this.clock.now();
    switch (result.verdict) {
      case 'ACCEPTED':
        return this.deliveries.end(delivery.id, 'ACCEPTED', null, now);
      case 'UNSURE':
        return this.deliveries.end(delivery.id, 'PARKED', 'unsure', now);
      case 'HOLD':
        return this.deliveries.hold(delivery, new Date(now.getTime() + result.seconds * 1000), result.error, now);
      case 'AGAIN': {
        const minutes = delivery.code === 'bot.trial' ? null : minutesToNext(delivery.attempts); // who tries a bot wants to know at once
        if (minutes === null) return this.deliveries.end(delivery.id, 'PARKED', result.error, now);
        return this.deliveries.again(delivery.id, new Date(now.getTime() + minutes * MINUTE), result.error, now);
      }
    }
  }
}
