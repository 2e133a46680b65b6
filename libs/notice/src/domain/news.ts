const DAY = 86_400_000;

/** What nobody was told of for a week is history: it stands in today and in the log, and rings no more. */
export const NEWS_DAYS = 7;

/**
 * Whether an event is still news when the reader comes to it, e.g. after a standstill.
 * @example isNews(new Date('2026-12-01T00:00:00Z'), new Date('2026-12-09T00:00:00Z')) // false
 */
export const isNews = (happened: Date, now: Date): boolean => now.getTime() - happened.getTime() <= NEWS_DAYS * DAY;
