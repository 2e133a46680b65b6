import type { ReminderFacts } from '../../domain/notice-text.js';

/** What a notice tells of: a promise of the ladder, or news of some capability for one organization. Ids, numbers and codes. */
export type NoticeSubject =
  | { readonly code: 'obligation.reminder'; readonly organizationId: null; readonly data: ReminderFacts }
  | { readonly code: string; readonly organizationId: string; readonly data: { readonly occasion: string } };

/** A notice before anybody has it. */
export type NewNotice = NoticeSubject & {
  readonly consortiumId: string;
  /** The obligation, or what the news are about. */
  readonly subjectId: string;
  readonly at: Date;
};

/** A notice as it is kept. */
export type NoticeRecord = NewNotice & { readonly id: string; readonly personId: string; readonly readAt: Date | null };
export type ReminderRecord = Extract<NoticeRecord, { readonly organizationId: null }>;
export type NewsRecord = Exclude<NoticeRecord, ReminderRecord>;

export const isReminder = <Record extends NoticeSubject>(record: Record): record is Extract<Record, { readonly organizationId: null }> =>
  record.organizationId === null;

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
  abstract add(notice: NewNotice, to: readonly NoticeReader[]): Promise<void>;
  /** Newest first. */
  abstract list(personId: string, after: string | null, limit: number): Promise<readonly NoticeRecord[]>;
  /** Those that have rung. */
  abstract unread(personId: string, most: number, now: Date): Promise<number>;
  /** Marks what is unread up to a notice; those already read keep their time. */
  abstract markRead(personId: string, upTo: string, at: Date): Promise<void>;
}
