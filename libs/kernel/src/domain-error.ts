import { isRefusal, type Kind, type Refusal, type RefusalTable } from './refusal.js';

/** A refusal on its way out of a use case. HTTP and sockets each map `kind`; nothing else decides a status. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: string,
    readonly kind: Kind,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/**
 * The result of a rule, or the DomainError its refusal stands for in the capability's table.
 * @throws DomainError
 */
export function insist<T, Table extends RefusalTable>(answer: T | Refusal<keyof Table & string>, table: Table): Exclude<T, Refusal> {
  if (!isRefusal(answer)) return answer as Exclude<T, Refusal>;
  const row = table[answer.refusal];
  if (!row) throw new Error(`no row for refusal ${answer.refusal}`);
  throw new DomainError(answer.refusal, row.kind, answer.details);
}

/** The one answer for what does not exist and for what the asker may not see (design.md §1.4). */
export const missing = (): DomainError => new DomainError('access.missing', 'missing');
