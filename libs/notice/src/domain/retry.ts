/** After that many attempts a message is put aside: whoever set the bot up sees it and can try the bot. */
export const MOST_ATTEMPTS = 10;
const LONGEST = 240;

/**
 * Minutes until the next attempt after so many, doubling up to four hours; null when it is enough.
 * @example minutesToNext(1) // 1
 * @example minutesToNext(4) // 8
 */
export const minutesToNext = (attempts: number): number | null => (attempts >= MOST_ATTEMPTS ? null : Math.min(2 ** (attempts - 1), LONGEST));

/** Minutes after which a message that is being sent has no sender any more: an answer is waited for seconds only. */
export const SENDER_LOST = 5;
