import type { Locale } from '#libs/kernel';
import { stateText, type Words } from './notice-text.js';
import type { Rung } from './ladder.js';

/** What a group reads. Never a person: only consortium, promise, date, amount and where to look. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** A promise as a card tells of it. */
export interface CardFacts {
  readonly consortium: string;
  readonly number: string;
  readonly promise: Words;
  readonly metric: 'COUNT' | 'RATIO' | 'AT_MOST';
  readonly target: number;
  readonly unit: Words;
  readonly rung: Rung;
  readonly dueOn: string;
  readonly url: string | null;
}

const wide: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '(': '（',
  ')': '）',
  '*': '＊',
  _: '＿',
  '`': '｀',
  '~': '～',
  '#': '＃',
  '|': '｜',
  '\\': '＼',
  '@': '＠',
  '!': '！',
};

/**
 * A name as plain text inside a chat product's Markdown: it can neither link, nor mention everybody, nor break the line.
 * @example plain('[点我](http://x) <at id=all>') // '［点我］（http://x） ＜at id=all＞'
 */
export const plain = (text: string): string => text.replace(/[<>[\]()*_`~#|\\@!]/g, (mark) => wide[mark] ?? '').replace(/\s+/g, ' ');

const words = {
  zh: {
    title: (number: string) => `承诺提醒 ${number}`,
    consortium: '集群',
    promise: '承诺',
    amount: '数量',
    atMost: '不超过 ',
    state: '情况',
    link: '查看台账',
    open: '打开查看',
    what: '事项',
    trial: '测试消息',
    trialLine: (owner: string) => `${owner}的到期提醒将发到本群。`,
  },
  en: {
    title: (number: string) => `Reminder of promise ${number}`,
    consortium: 'Consortium',
    promise: 'Promise',
    amount: 'Amount',
    atMost: 'at most ',
    state: 'State',
    link: 'Open the ledger',
    open: 'Open it',
    what: 'Matter',
    trial: 'Test message',
    trialLine: (owner: string) => `Reminders of ${owner} will come to this group.`,
  },
} as const;

/** The card of one rung of a promise. */
export function cardOf(facts: CardFacts, locale: Locale): Card {
  const said = words[locale];
  const colon = locale === 'zh' ? '：' : ': ';
  const line = (label: string, text: string): string => `${label}${colon}${plain(text)}`;
  const amount = `${facts.metric === 'AT_MOST' ? said.atMost : ''}${facts.target} ${facts.unit[locale]}`;
  return {
    title: said.title(facts.number),
    lines: [
      line(said.consortium, facts.consortium),
      line(said.promise, `${facts.number} ${facts.promise[locale]}`),
      line(said.amount, amount),
      line(said.state, stateText(facts.rung, facts.dueOn)[locale]),
    ],
    link: facts.url === null ? null : { label: said.link, url: facts.url },
  };
}

/** News as a card tells of them. */
export interface NewsFacts {
  readonly consortium: string;
  readonly names: Words;
  readonly title: Words;
  readonly url: string | null;
}

/** The card of news for a whole organization. */
export function newsCard({ consortium, names, title, url }: NewsFacts, locale: Locale): Card {
  const said = words[locale];
  const colon = locale === 'zh' ? '：' : ': ';
  return {
    title: names[locale],
    lines: [`${said.consortium}${colon}${plain(consortium)}`, `${said.what}${colon}${plain(title[locale])}`],
    link: url === null ? null : { label: said.open, url },
  };
}

/** The card by which an administrator sees that a bot works. */
export const trialCard = (owner: string, locale: Locale): Card => ({
  title: words[locale].trial,
  lines: [words[locale].trialLine(plain(owner))],
  link: null,
});
