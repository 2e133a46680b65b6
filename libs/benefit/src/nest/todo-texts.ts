import type { Todo } from '#libs/monitoring/contract';

export interface TodoRow {
  readonly what: keyof typeof texts;
  readonly id: string | null;
  readonly number: string;
  readonly count: number;
}

type Text = Pick<Todo, 'mark' | 'waitsFor'> & { readonly href: (id: string | null) => string; readonly title: string; readonly consequence: string };

const statement = (id: string | null): string => `/statements/${id}`;

/** One row per thing that may wait: 'zh|en' pairs, `{number}` of the agreement or statement, `{count}` of what it holds. */
const texts = {
  sign: {
    mark: 'promised',
    waitsFor: 'me',
    href: (id) => `/agreements/${id}`,
    title: '签署收益分配协议 {number}|Sign agreement {number}',
    consequence: '不签署，协议不生效，已验收的任务不能结算|Unsigned, it is not in force and accepted tasks cannot be settled',
  },
  'revise-refused': {
    mark: 'overdue',
    waitsFor: 'me',
    href: (id) => `/agreements/${id}`,
    title: '收益分配协议 {number} 被拒签：修改或撤回|Agreement {number} was refused: change or withdraw it',
    consequence: '不修改，协议不生效，已验收的任务不能结算|Unchanged, it is not in force and accepted tasks cannot be settled',
  },
  'revise-expired': {
    mark: 'overdue',
    waitsFor: 'me',
    href: (id) => `/agreements/${id}`,
    title: '收益分配协议 {number} 过期未签齐：重新提交或撤回|Agreement {number} ran out unsigned: put it forward again or withdraw it',
    consequence: '不重新提交，没有人能再签署|Until it is put forward again nobody can sign it',
  },
  'verify-receipt': {
    mark: 'claimed',
    waitsFor: 'me',
    href: statement,
    title: '核验结算单 {number} 的收款与成本（{count} 笔）|Verify receipt and costs of statement {number} ({count})',
    consequence: '不核验，净收益不算数，不能分配|Unverified, the pool does not count and cannot be shared',
  },
  'verify-cost': {
    mark: 'claimed',
    waitsFor: 'me',
    href: statement,
    title: '核验结算单 {number} 的成本（{count} 笔）|Verify costs of statement {number} ({count})',
    consequence: '不核验，净收益不算数，不能分配|Unverified, the pool does not count and cannot be shared',
  },
  'record-receipt': {
    mark: 'promised',
    waitsFor: 'me',
    href: statement,
    title: '登记结算单 {number} 的收款与成本|Record receipt and costs of statement {number}',
    consequence: '不登记，已验收的任务停在结算之前|Unrecorded, accepted tasks stop before settlement',
  },
  issue: {
    mark: 'verified',
    waitsFor: 'me',
    href: statement,
    title: '出具结算单 {number}|Issue statement {number}',
    consequence: '各项已核验；不出具，各方收不到应得部分|All is verified; until it is issued, nobody is paid',
  },
  'record-payment': {
    mark: 'promised',
    waitsFor: 'me',
    href: statement,
    title: '支付结算单 {number} 的 {count} 笔应付款|Pay {count} shares of statement {number}',
    consequence: '不支付，应付未付计入实体化指数|Unpaid shares count in the index',
  },
  'confirm-payment': {
    mark: 'claimed',
    waitsFor: 'me',
    href: statement,
    title: '确认结算单 {number} 的到账（{count} 笔）|Confirm receipt of {count} shares of statement {number}',
    consequence: '不确认，这笔收益不算兑现|Unconfirmed, the benefit does not count as realised',
  },
  'payee-to-confirm': {
    mark: 'claimed',
    waitsFor: 'other',
    href: statement,
    title: '结算单 {number} 有 {count} 笔等收款方确认|{count} payments of statement {number} wait for the payee',
    consequence: '收款方确认后才算兑现|They count once the payee confirms',
  },
  'confirm-pay': {
    mark: 'claimed',
    waitsFor: 'me',
    href: () => '/me/pays',
    title: '确认报酬到账（{count} 笔）|Confirm your pay ({count})',
    consequence: '没有收到就说没有收到；你不确认，结算不能出具|If it did not come, say so; settlement waits for your word',
  },
} as const satisfies Readonly<Record<string, Text>>;

const filled = (pair: string, { number, count }: TodoRow): { readonly zh: string; readonly en: string } => {
  const [zh = '', en = ''] = pair.replaceAll('{number}', number).replaceAll('{count}', String(count)).split('|');
  return { zh, en };
};

/** A row as today shows it. */
export function todoOf(row: TodoRow): Todo {
  const { mark, waitsFor, href, title, consequence } = texts[row.what];
  return {
    code: `benefit.${row.what}`,
    href: href(row.id),
    title: filled(title, row),
    consequence: filled(consequence, row),
    dueOn: null,
    mark,
    waitsFor,
  };
}
