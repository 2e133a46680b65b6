import type { Locale } from '#libs/kernel';
import type { NoticeSubject } from './inbox-store.js';

/** A letter somebody has begun to send. */
export interface StartedLetter {
  readonly id: string;
  readonly personId: string;
  readonly kind: 'NOTICES' | 'CODE';
  /** This one included. */
  readonly attempts: number;
  readonly locale: Locale;
}

/** One notice of a letter. */
export type LetterNotice = NoticeSubject & { readonly consortiumId: string; readonly subjectId: string };

/** Letters on their way. */
export abstract class LetterStore {
  /** In the running transaction. */
  abstract addCode(id: string, personId: string, at: Date): Promise<void>;
  /** People whose reminders are to go out by now. */
  abstract waitedFor(now: Date, most: number): Promise<readonly string[]>;
  /** A letter to each for all that is to go out by now; what another process has taken is left out. */
  abstract gather(letters: readonly { readonly id: string; readonly personId: string }[], now: Date): Promise<void>;
  /** Begins the next letter that may go now, for this process alone; null when there is none. */
  abstract begin(now: Date): Promise<StartedLetter | null>;
  abstract noticesOf(letterId: string): Promise<readonly LetterNotice[]>;
  abstract end(id: string, to: 'ACCEPTED' | 'PARKED' | 'VOID', error: string | null, at: Date): Promise<void>;
  abstract again(id: string, dueAt: Date, error: string, at: Date): Promise<void>;
  /** Letters whose sender was lost wait again: sent twice, they carry the same Message-ID. */
  abstract wakeLost(begunBefore: Date, at: Date): Promise<void>;
}
