import { coSignRefusals, type DomainError, type Locale, type RefusalTable } from '#libs/kernel';
import { fileRefusals } from '../files/refusals.js';

/** Refusals that belong to no capability. */
export const platformRefusals = {
  'access.missing': { kind: 'missing', zh: '没有找到，或无权查看。', en: 'Not found, or not yours to see.' },
  'access.denied': {
    kind: 'forbidden',
    zh: '您的岗位不能做这件事；请联系本单位管理员。',
    en: 'Your post does not allow this; ask your organization’s administrator.',
  },
  'access.undeclared': { kind: 'forbidden', zh: '此操作未开放。', en: 'This operation is not open.' },
  'access.unauthenticated': { kind: 'unauthenticated', zh: '请先登录。', en: 'Please sign in first.' },
  'access.foreign-origin': { kind: 'forbidden', zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' },
  'request.invalid': { kind: 'invalid', zh: '提交的内容有误，请按字段提示修改。', en: 'Some fields are not acceptable; see each field.' },
  'request.stale': {
    kind: 'conflict',
    zh: '对方刚改过；当前为第 {version} 版，请查看后再提交。',
    en: 'It has just been changed; it now stands at version {version}. Look again, then submit.',
  },
  'request.key-reused': { kind: 'conflict', zh: '同一幂等键不能用于不同的内容。', en: 'This idempotency key was used with another request before.' },
  'request.too-large': { kind: 'invalid', zh: '内容超过允许的大小。', en: 'The content is larger than allowed.' },
  'request.unreadable': { kind: 'invalid', zh: '无法读取请求内容；应为 JSON。', en: 'The request could not be read; JSON is expected.' },
  'request.topic-unknown': { kind: 'missing', zh: '没有找到，或无权查看。', en: 'Not found, or not yours to see.' },
  'search.too-short': { kind: 'invalid', zh: '请输入至少 2 个字。', en: 'Enter at least 2 characters.' },
  'server.unavailable': {
    kind: 'exhausted',
    zh: '服务暂时不可用，没有保存；请稍后重试。',
    en: 'The service is briefly unavailable; nothing was saved. Try again shortly.',
  },
  'server.fault': { kind: 'invalid', zh: '系统出错，没有保存；已记录。', en: 'Something went wrong; nothing was saved. It has been recorded.' },
  ...fileRefusals,
  ...coSignRefusals,
} as const satisfies RefusalTable;

/** Every refusal of the running product: the one map from code to words. */
export class RefusalBook {
  private readonly table: RefusalTable;

  constructor(tables: readonly RefusalTable[]) {
    this.table = Object.assign({}, platformRefusals, ...tables) as RefusalTable;
  }

  /** What the refusal says to this reader. A code without words is a fault of ours, and says so. */
  sentence(error: Pick<DomainError, 'code' | 'details'>, locale: Locale): string {
    const row = this.table[error.code] ?? platformRefusals['server.fault'];
    return row[locale].replace(/\{([\w-]+)\}/g, (_, slot: string) => String(error.details[`${slot}.${locale}`] ?? error.details[slot] ?? ''));
  }

  has(code: string): boolean {
    return code in this.table;
  }
}
