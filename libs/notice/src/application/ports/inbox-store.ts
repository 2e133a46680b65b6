import type { ReminderFacts } from '../../domain/notice-text.js';

/** A notice as it is kept. */
export interface NoticeRecord {
  readonly id: string;
  readonly personId: string;
  readonly code: 'obligation.reminder';
  readonly consortiumId: string;
  /** The obligation. */
  readonly subjectId: string;
  readonly data: ReminderFacts;
  readonly at: Date;
  readonly readAt: Date | null;
}

/** Whom a notice is for, under what id, and when it rings; null: it waits in the inbox. */
export interface NoticeReader {
  readonly id: string;
  readonly personId: string;
  readonly ringsAt: Date | null;
  /** When it goes out by e-mail; null: not at all. */
  readonly mailsAt: Date | null;
}

/** Everybody's notices, each person's apart. */
export abstract class InboxStore {
  /** The same notice to several people, each with an id of its own. */
  abstract add(notice: Omit<NoticeRecord, 'id' | 'personId' | 'readAt'>, to: readonly NoticeReader[]): Promise<void>;
  /** Newest first. */
  abstract list(personId: string, after: string | null, limit: number): Promise<readonly NoticeRecord[]>;
  /** Those that have rung. */
  abstract unread(personId: string, most: number, now: Date): Promise<number>;
  /** Marks what is unread up to a notice; those already read keep their time. */
  abstract markRead(personId: string, upTo: string, at: Date): Promise<void>;
}
