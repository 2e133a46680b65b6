import type { Locale } from '#libs/kernel';
import type { Product } from '../../domain/bot.js';
import type { Rung } from '../../domain/ladder.js';

/** Facts of a card about a promise: ids, numbers, a date. */
export interface CardData {
  readonly windowId: string;
  readonly rung: Rung;
  readonly dueOn: string;
}

/** Facts of a card about news: what they are about, and what made them news. */
export interface NewsCardData {
  readonly subjectId: string;
  readonly occasion: string;
}

/** One message that is to be sent. */
export interface NewDelivery {
  readonly id: string;
  readonly botId: string;
  /** What is told: a bot is told of it once. */
  readonly noticeId: string;
  /** 'obligation.reminder', 'bot.trial', or the code of news. */
  readonly code: string;
  readonly consortiumId: string | null;
  readonly data: CardData | NewsCardData | Readonly<Record<string, never>>;
  readonly dueAt: Date;
}

/** A message somebody has begun to send, and to whom. */
export interface Delivery extends Omit<NewDelivery, 'noticeId' | 'dueAt'> {
  /** This one included. */
  readonly attempts: number;
  readonly product: Product;
  readonly locale: Locale;
  readonly ownerConsortiumId: string | null;
  readonly ownerOrganizationId: string | null;
  readonly sealed: Buffer;
}

/** Messages on their way to bots. */
export abstract class DeliveryStore {
  /** In the running transaction; what is there already stays as it is. */
  abstract add(deliveries: readonly NewDelivery[], at: Date): Promise<void>;
  abstract trialWaits(botId: string): Promise<boolean>;
  /** Begins the next message that may go now, for this process alone, and sets the bot's pace; null when there is none. */
  abstract begin(now: Date): Promise<Delivery | null>;
  abstract end(id: string, to: 'ACCEPTED' | 'PARKED' | 'VOID', error: string | null, at: Date): Promise<void>;
  abstract again(id: string, dueAt: Date, error: string, at: Date): Promise<void>;
  /** Nothing to this bot before a time; the message that met the limit goes on as if it had not been tried. */
  abstract hold(delivery: Delivery, until: Date, error: string, at: Date): Promise<void>;
  /** Messages whose sender was lost are put aside: they may have been read. */
  abstract parkLost(begunBefore: Date, at: Date): Promise<number>;
}
