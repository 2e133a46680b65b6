import type { DomainError, Kind, Locale } from '#libs/kernel';
import { RefusalBook } from './refusal-book.js';

export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** application/problem+json (RFC 9457). Without a correlation id: a missing and a foreign thing answer byte for byte alike. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldFault[];
}

/** The one table from kind to HTTP status. */
export const statusOf = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  exhausted: 429,
} as const satisfies Record<Kind, number>;

/** A body, query or parameter that does not have the announced form; messages are 'zh|en' pairs. */
export class InvalidRequest extends Error {
  constructor(readonly fields: readonly FieldFault[]) {
    super('request.invalid');
  }
}

/** The reader's language: what the browser asks for, Chinese otherwise. */
export const localeOf = (acceptLanguage: string | undefined): Locale => (/^\s*en/i.test(acceptLanguage ?? '') ? 'en' : 'zh');

const half = (pair: string, locale: Locale): string => pair.split('|')[locale === 'zh' ? 0 : 1] ?? pair;

/** What a refusal looks like on the wire, over HTTP and as a socket acknowledgement. */
export function problemOf(error: DomainError, book: RefusalBook, locale: Locale, status: number = statusOf[error.kind]): Problem {
  const details = Object.keys(error.details).length > 0 ? { details: error.details } : {};
  return { type: `urn:dingyue:${error.code}`, status, code: error.code, title: book.sentence(error, locale), ...details };
}

/** The problem of a request that does not have the announced form: 400, field by field. */
export function invalidProblem(error: InvalidRequest, book: RefusalBook, locale: Locale): Problem {
  const fields = error.fields.map(({ field, message }) => ({ field, message: half(message, locale) }));
  return {
    type: 'urn:dingyue:request.invalid',
    status: 400,
    code: 'request.invalid',
    title: book.sentence({ code: 'request.invalid', details: {} }, locale),
    fields,
  };
}
