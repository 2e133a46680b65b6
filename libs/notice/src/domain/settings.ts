import type { Rung } from './ladder.js';
import { afterQuiet, usualQuietHours, type QuietHours } from './quiet-hours.js';

/** What a notice is about, as a person chooses by it: reminders of promises by how far they are, news by their group. */
export const topics = ['before', 'due', 'raised', 'turn', 'alarm', 'outcome'] as const;
export type Topic = (typeof topics)[number];

/** Where a notice shows: everything is in the inbox; with BELL it is counted on every page too, with MAIL it also goes out by e-mail. */
export const channels = ['BELL', 'INBOX', 'MAIL'] as const;
export type Channel = (typeof channels)[number];

/** What one person chose. */
export interface NoticeSettings {
  readonly channels: Readonly<Record<Topic, Channel>>;
  readonly quiet: QuietHours;
  /** Everything that rings rings once a day. */
  readonly digest: boolean;
}

/** What holds for whoever chose nothing. */
export const usualSettings: NoticeSettings = {
  channels: { before: 'BELL', due: 'BELL', raised: 'BELL', turn: 'BELL', alarm: 'BELL', outcome: 'BELL' },
  quiet: usualQuietHours,
  digest: false,
};

/** When the daily digest rings: 08:00 in Asia/Shanghai, as minutes of the day. */
export const DIGEST_AT = 8 * 60;

/** Under what a reminder falls. */
export const topicOf = (rung: Rung): Topic => (rung < 0 ? 'before' : rung === 0 ? 'due' : 'raised');

/**
 * When a notice that came at an instant rings for a person; null when it waits in the inbox without ringing. A digest is the day without
 * its one minute at eight, and the quiet hours go before it.
 * @example ringsAt(usualSettings, 'before', new Date('2026-11-24T02:00:00Z')) // at once: 10:00 in Shanghai is not quiet
 */
export function ringsAt({ channels: chosen, quiet, digest }: NoticeSettings, topic: Topic, at: Date): Date | null {
  if (chosen[topic] === 'INBOX') return null;
  return afterQuiet(quiet, digest ? afterQuiet({ from: DIGEST_AT + 1, to: DIGEST_AT }, at) : at);
}

/**
 * When the same notice goes out by e-mail: as it rings, for whoever chose that; null when it does not.
 * @example mailsAt(usualSettings, 'before', new Date('2026-11-24T02:00:00Z')) // null: nobody gets letters unasked
 */
export const mailsAt = (settings: NoticeSettings, topic: Topic, at: Date): Date | null =>
  settings.channels[topic] === 'MAIL' ? ringsAt(settings, topic, at) : null;

/** The same settings where there is no address any more: what went out by e-mail rings only. */
export const withoutMail = (settings: NoticeSettings): NoticeSettings => ({
  ...settings,
  channels: Object.fromEntries(
    topics.map((topic) => [topic, settings.channels[topic] === 'MAIL' ? 'BELL' : settings.channels[topic]]),
  ) as NoticeSettings['channels'],
});
