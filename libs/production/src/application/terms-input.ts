import { normalOrderReference } from '../domain/order-reference.js';
import type { Consequence, DueSource, TaskTerms, Use } from '../domain/terms.js';
import type { KeyedHash } from './ports/keyed-hash.js';

/** Terms as they are sent: what is left out is not known yet. */
export interface TermsInput {
  readonly title: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly dueOn?: string;
  readonly dueSetBy?: DueSource;
  readonly staffBy?: string;
  readonly seatCount?: number;
  readonly criteria?: readonly string[];
  readonly orderReference?: string;
  readonly priceFen?: bigint;
  readonly use?: Use;
  readonly consequence?: Consequence;
  readonly drawingId?: string;
}

/** The terms of an input; a due date is the enterprise's own unless it says otherwise. */
export const termsOf = (input: TermsInput): TaskTerms => ({
  title: input.title,
  quantity: input.quantity ?? null,
  unit: input.unit ?? null,
  dueOn: input.dueOn ?? null,
  dueSetBy: input.dueSetBy ?? 'ENTERPRISE',
  staffBy: input.staffBy ?? null,
  seatCount: input.seatCount ?? null,
  criteria: (input.criteria ?? []).map((criterion) => criterion.trim()),
  orderReference: input.orderReference ?? null,
  priceFen: input.priceFen ?? null,
  use: input.use ?? null,
  consequence: input.consequence ?? null,
  drawingId: input.drawingId ?? null,
});

/** The keyed hash by which parts of one order are recognised; null without an order reference. */
export const orderHashOf = (terms: TaskTerms, hash: KeyedHash): string | null =>
  terms.orderReference === null ? null : hash.of(normalOrderReference(terms.orderReference));
