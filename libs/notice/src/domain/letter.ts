import type { Locale } from '#libs/kernel';
import { stateText, type Words } from './notice-text.js';
import type { Rung } from './ladder.js';
import { CODE_MINUTES } from './mail-address.js';

/** One thing a letter tells of: never a person, and nothing somebody typed. */
export interface LetterItem {
  readonly consortium: string;
  /** As the subject says it when it stands alone. */
  readonly head: Words;
  readonly line: Words;
  /** null: this installation does not know where it is reached. */
  readonly url: string | null;
}

/** A promise as a letter tells of it: organizations only by the consortium they are in. */
export interface LetterPromise {
  readonly consortium: string;
  readonly number: string;
  readonly promise: Words;
  readonly rung: Rung;
  readonly dueOn: string;
  readonly url: string | null;
}

export function reminderItem({ consortium, number, promise, rung, dueOn, url }: LetterPromise): LetterItem {
  const state = stateText(rung, dueOn);
  return {
    consortium,
    head: { zh: `${number} ${state.zh}`, en: `${number} ${state.en}` },
    line: { zh: `${number} ${promise.zh}：${state.zh}`, en: `${number} ${promise.en}: ${state.en}` },
    url,
  };
}

export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

const words = {
  zh: {
    one: (item: LetterItem) => `鼎约提醒：${item.head.zh}`,
    many: (count: number) => `鼎约提醒：${count} 项`,
    more: (count: number) => `另有 ${count} 项，请登录后在“通知”中查看。`,
    foot: '您在“通知设置”中选择了把这些提醒发到邮箱。请勿回复本邮件。',
    code: (code: string) => `${code} 是您的鼎约邮箱验证码`,
    codeText: (code: string) =>
      `验证码：${code}\n\n请在“通知设置”中填入，${CODE_MINUTES} 分钟内有效。如果不是您本人填写了这个邮箱，请忽略本邮件，我们不会再发。`,
  },
  en: {
    one: (item: LetterItem) => `Dingyue reminder: ${item.head.en}`,
    many: (count: number) => `Dingyue reminder: ${count} matters`,
    more: (count: number) => `And ${count} more, under Notices once you have signed in.`,
    foot: 'You chose in the settings of your notices to get these reminders by e-mail. Please do not answer this letter.',
    code: (code: string) => `${code} is your Dingyue e-mail code`,
    codeText: (code: string) =>
      `Code: ${code}\n\nType it in the settings of your notices within ${CODE_MINUTES} minutes. If it was not you who named this address, ignore this letter; no other will follow.`,
  },
} as const;

/** So many promises stand in one letter. */
export const MOST_ITEMS = 50;

/**
 * The letter that tells of all that has come due, by consortium.
 * @param items at least one; what is beyond 50 is counted
 */
export function letterOf(items: readonly LetterItem[], settingsUrl: string | null, locale: Locale): LetterText {
  const said = words[locale];
  const [first] = items;
  const shown = items.slice(0, MOST_ITEMS);
  const consortia = [...new Set(shown.map(({ consortium }) => consortium))];
  const parts = consortia.map((consortium) => [
    consortium,
    ...shown
      .filter((item) => item.consortium === consortium)
      .map((item) => [`  ${item.line[locale]}`, item.url && `  ${item.url}`].filter(Boolean).join('\n')),
  ]);
  const beyond = items.length - shown.length;
  return {
    subject: first && items.length === 1 ? said.one(first) : said.many(items.length),
    text: [
      ...parts.map((part) => part.join('\n')),
      ...(beyond > 0 ? [said.more(beyond)] : []),
      [said.foot, settingsUrl].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}

/** The letter by which a person shows that an address is theirs. */
export const codeLetter = (code: string, locale: Locale): LetterText => ({ subject: words[locale].code(code), text: words[locale].codeText(code) });
