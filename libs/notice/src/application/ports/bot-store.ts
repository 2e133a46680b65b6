import type { Locale } from '#libs/kernel';
import type { Product } from '../../domain/bot.js';

/** Whose a bot is: exactly one of the two. A consortium's bots are set up by whoever holds its secretariat. */
export interface BotOwner {
  readonly consortiumId: string | null;
  readonly organizationId: string | null;
  readonly secretariatId: string | null;
}

/** A bot without its address. */
export interface BotRecord extends BotOwner {
  readonly id: string;
  readonly version: number;
  readonly product: Product;
}

/** How a bot does, for whoever set it up. */
export interface BotState extends BotRecord {
  readonly label: string;
  readonly locale: Locale;
  readonly host: string;
  readonly signs: boolean;
  readonly addedAt: Date;
  readonly waiting: number;
  readonly parked: number;
  readonly last: { readonly status: string; readonly at: Date; readonly error: string | null } | null;
}

/** A bot as it is set up. */
export interface NewBot {
  readonly id: string;
  readonly consortiumId: string | null;
  readonly organizationId: string | null;
  readonly product: Product;
  readonly label: string;
  readonly locale: Locale;
  readonly host: string;
  readonly signs: boolean;
  readonly sealed: Buffer;
  readonly addedAt: Date;
}

/** Group bots. Removed ones are not found. */
export abstract class BotStore {
  /** Null when there is no such consortium. */
  abstract secretariatOf(consortiumId: string): Promise<string | null>;
  /** Consortia whose secretariat is at one of the organizations. */
  abstract consortiaOf(secretariatIds: readonly string[]): Promise<readonly string[]>;
  abstract nextId(): string;
  abstract count(owner: BotOwner): Promise<number>;
  abstract add(bot: NewBot): Promise<void>;
  /** The bot, once no other command changes it. */
  abstract lock(id: string): Promise<BotRecord | null>;
  abstract touch(id: string, version: number): Promise<number>;
  /** Forgets the address; what was to be sent is not sent any more. */
  abstract remove(id: string, version: number, at: Date): Promise<number>;
  /** By owner and time. */
  abstract list(consortiumIds: readonly string[], organizationIds: readonly string[]): Promise<readonly BotState[]>;
  /** Bots that hear of something in a consortium (null: those of the organizations alone). */
  abstract listening(consortiumId: string | null, organizationIds: readonly string[]): Promise<readonly string[]>;
}
