import type { CallOutcome } from '../../domain/bot-answer.js';
import type { Card } from '../../domain/card.js';
import type { Delivery } from './delivery-store.js';

/** Speaks to a group bot in its product's format. */
export abstract class BotCaller {
  abstract send(delivery: Delivery, card: Card, at: Date): Promise<CallOutcome>;
}

/** What a bot is reached by. */
export interface BotAddress {
  readonly address: string;
  /** Null where the bot does not sign. */
  readonly secret: string | null;
}

/** Keeps the addresses of bots so that a copy of the database alone reaches nobody. */
export abstract class BotSeal {
  abstract seal(botId: string, address: BotAddress): Buffer;
  abstract open(botId: string, sealed: Buffer): BotAddress;
}
