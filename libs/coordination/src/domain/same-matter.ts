import { daysBetween } from '#libs/kernel';

/** How long an answer stands before the same may be asked again as something new [prop]. */
export const sameWithinDays = 365;

/**
 * A text without what makes no difference: width, case, blanks and punctuation. Two askings whose texts become the same are the same.
 * @example sameText('请提供２０２６年 免税目录。') === sameText('请提供2026年免税目录') // true
 */
export const sameText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');

export interface Matter {
  readonly topicCode: string;
  readonly leadId: string;
  readonly textHash: string;
}

export interface EarlierMatter extends Matter {
  readonly askedOn: string;
}

/**
 * Whether an earlier request asked the same datum: the same topic of the same authority within a year, or the same words
 * (domain.md §1, 条块分割: same datum asked twice → one record, many views).
 */
export const isSameMatter = (asked: Matter, earlier: EarlierMatter, today: string): boolean =>
  earlier.textHash === asked.textHash ||
  (earlier.topicCode === asked.topicCode && earlier.leadId === asked.leadId && daysBetween(earlier.askedOn, today) <= sameWithinDays);
