import { refuse, type Refusal } from '#libs/kernel';
import type { NoticeRefusal } from './refusals.js';

const MINUTE = 60_000;
/** A code that was sent is good for so long. */
export const CODE_MINUTES = 30;
/** So many codes may be typed for one that was sent. */
export const MOST_TRIES = 5;
/** So many codes are sent to a person a day: nobody floods a stranger's mailbox through us [own]. */
export const MOST_ASKS = 5;
/** Seconds between two codes [own]. */
const PAUSE_SECONDS = 60;
const DAY = 24 * 60 * MINUTE;

/** Where a person's letters go, and where they are to go once the code that was sent there has come back. */
export interface MailAddress {
  readonly address: string | null;
  readonly candidate: string | null;
  readonly askedAt: Date | null;
  /** Codes sent since a day without any. */
  readonly asks: number;
  /** Codes typed for the one that was sent last. */
  readonly tries: number;
}

export const noMailAddress: MailAddress = { address: null, candidate: null, askedAt: null, asks: 0, tries: 0 };

/**
 * Names an address. The one before stays in use until this one is confirmed: nothing goes to an address nobody has answered from.
 * @returns the state in which a code is on its way to `candidate`; refuses when codes are asked for too often
 */
export function decideNaming(known: MailAddress, candidate: string, now: Date): MailAddress | Refusal<NoticeRefusal> {
  const since = known.askedAt === null ? DAY : now.getTime() - known.askedAt.getTime();
  const asks = since >= DAY ? 0 : known.asks;
  const seconds = Math.ceil(PAUSE_SECONDS - since / 1000);
  if (seconds > 0) return refuse('notice.mail-asked-just-now', { seconds });
  if (asks >= MOST_ASKS) return refuse('notice.mail-asked-too-often', { most: MOST_ASKS });
  return { ...known, candidate, askedAt: now, asks: asks + 1, tries: 0 };
}

/**
 * Confirms an address by the code that was sent to it. A try counts before it is compared, so that guesses made at once count too.
 * @param expected the code that was sent
 * @returns the state in which letters go to the address; refuses an old, used up or wrong code
 */
export function decideConfirming(known: MailAddress, code: string, expected: string, now: Date): MailAddress | Refusal<NoticeRefusal> {
  if (known.candidate === null || known.askedAt === null) return refuse('notice.mail-nothing-to-confirm');
  const old = now.getTime() - known.askedAt.getTime() > CODE_MINUTES * MINUTE;
  if (old || known.tries > MOST_TRIES) return refuse('notice.mail-code-over');
  if (code !== expected) return refuse('notice.mail-code-wrong', { left: MOST_TRIES - known.tries });
  return { ...known, address: known.candidate, candidate: null };
}
