import { z } from 'zod';
import { products } from './domain/bot.js';
import { channels } from './domain/settings.js';

const words = z.object({ zh: z.string(), en: z.string() });

/** One notice as its reader sees it. */
export const NoticeItem = z.object({
  id: z.string(),
  /** 'obligation.reminder', or what a capability calls its news. */
  code: z.string(),
  at: z.string(),
  readAt: z.string().nullable(),
  mark: z.enum(['promised', 'claimed', 'verified', 'overdue']),
  title: words,
  /** The consortium it is of; null when the reader may not know it any more. */
  consortium: z.string().nullable(),
  /** Where what it tells of is found; null when the reader may not look there. */
  href: z.string().nullable(),
});
export type NoticeItem = z.infer<typeof NoticeItem>;

export const NoticesView = z.object({ items: z.array(NoticeItem), next: z.string().nullable() });
export type NoticesView = z.infer<typeof NoticesView>;

/** How many notices that have rung wait to be read; it stops at 100. */
export const UnreadView = z.object({ count: z.int() });
export type UnreadView = z.infer<typeof UnreadView>;

const channel = z.enum(channels);

/** How one's notices ring: by what they tell of, where they show; quiet hours and the digest's time as minutes of the day in Asia/Shanghai. */
export const SettingsView = z.object({
  before: channel,
  due: channel,
  raised: channel,
  turn: channel,
  alarm: channel,
  outcome: channel,
  quietFrom: z.int(),
  quietTo: z.int(),
  digest: z.boolean(),
  digestAt: z.int(),
  /** Where letters go; `candidate` waits for the code that was sent there. `available`: whether this installation sends any. */
  mail: z.object({ available: z.boolean(), address: z.string().nullable(), candidate: z.string().nullable() }),
});
export type SettingsView = z.infer<typeof SettingsView>;

/** A bot of a group chat, without its address: that is never answered. */
export const BotView = z.object({
  id: z.string(),
  version: z.int(),
  product: z.enum(products),
  label: z.string(),
  locale: z.enum(['zh', 'en']),
  /** The host of its address. */
  host: z.string(),
  signs: z.boolean(),
  addedAt: z.string(),
  /** Messages on their way. */
  waiting: z.int(),
  /** Messages put aside after too many attempts, or because nobody knows whether they arrived. */
  parked: z.int(),
  /** How the last one that was tried went; `error` is a code: 'http-500', 'code-93000', 'unreachable', 'address', 'unsure', … */
  last: z.object({ accepted: z.boolean(), at: z.string(), error: z.string().nullable() }).nullable(),
});
export type BotView = z.infer<typeof BotView>;

/** Everything whose bots the reader sets up. */
export const BotsView = z.object({
  items: z.array(z.object({ kind: z.enum(['consortium', 'organization']), id: z.string(), name: z.string(), bots: z.array(BotView) })),
});
export type BotsView = z.infer<typeof BotsView>;

/** What was written: a bot and the version it has now. */
export const BotWritten = z.object({ id: z.string(), version: z.int() });

/** Events of this capability: data by type. Ids, numbers and codes only. */
export interface NoticeEvents {
  'notice.rung-sent': { obligationId: string; windowId: string; rung: number; skipped: readonly number[]; notices: number };
  'notice.news-told': { code: string; subjectId: string; notices: number };
  'notice.bot-added': { botId: string; product: string };
  'notice.bot-tried': { botId: string; product: string };
  'notice.bot-removed': { botId: string; product: string };
}
