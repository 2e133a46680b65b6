import { isBusinessDate, refuse, type Refusal } from '#libs/kernel';

export const uses = ['OWN_PROCESS', 'CUSTOMER_PROCESS'] as const;
/** Whose process the goods or the service enter (domain.md §4.1 b). */
export type Use = (typeof uses)[number];

export const consequences = ['REWORK', 'PRICE_CUT', 'PENALTY'] as const;
/** What attaches to a bad result beside the price (domain.md §4.1 d). */
export type Consequence = (typeof consequences)[number];

export const dueSources = ['ENTERPRISE', 'SCHOOL'] as const;
/** Who set the due date: the enterprise's own need, or the teaching calendar (domain.md §4.1 e). */
export type DueSource = (typeof dueSources)[number];

/** What the enterprise asks for. A draft may lack any of it but the title; a published task lacks none of what `missingTerms` names. */
export interface TaskTerms {
  readonly title: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  /** 'YYYY-MM-DD' */
  readonly dueOn: string | null;
  readonly dueSetBy: DueSource;
  /** 'YYYY-MM-DD': seats filled on or before this day count as on time (obligation O16). */
  readonly staffBy: string | null;
  readonly seatCount: number | null;
  /** How it is accepted, one test each, in the order of the inspection. */
  readonly criteria: readonly string[];
  /** Internal work order, purchase order or customer order number. */
  readonly orderReference: string | null;
  /** Price of the whole task in fen. */
  readonly priceFen: bigint | null;
  readonly use: Use | null;
  readonly consequence: Consequence | null;
  /** The stored file of the drawing. */
  readonly drawingId: string | null;
}

/** Bounds of the terms; the database repeats them. */
export const termLimits = {
  title: 80,
  unit: 8,
  quantity: 1_000_000,
  seats: 50,
  criteria: 20,
  criterion: 120,
  orderReference: 60,
  priceFen: 100_000_000_000n,
} as const;

export type TermsRefusal =
  | 'production.incomplete'
  | 'production.too-many'
  | 'production.due-past'
  | 'production.staff-by-late'
  | 'production.not-a-date';

const required = {
  quantity: { zh: '数量', en: 'quantity' },
  unit: { zh: '单位', en: 'unit' },
  dueOn: { zh: '交付日期', en: 'due date' },
  staffBy: { zh: '人员齐备日期', en: 'staff-by date' },
  seatCount: { zh: '岗位数', en: 'seats' },
  criteria: { zh: '验收标准', en: 'acceptance criteria' },
} as const;

/**
 * What a task still needs before it may be published: what, how many, when, how accepted, by how many (web.md §8.1).
 * @example missingTerms({ ...terms, criteria: [] }) // ['criteria']
 */
export const missingTerms = (terms: TaskTerms): readonly (keyof typeof required)[] =>
  (Object.keys(required) as (keyof typeof required)[]).filter((field) => {
    const value = terms[field];
    return value === null || (Array.isArray(value) && value.length === 0);
  });

/** Why terms may not be kept even as a draft: a bound is exceeded, or a date does not exist. */
export function refusalToKeep(terms: TaskTerms): Refusal<TermsRefusal> | null {
  const dates = [terms.dueOn, terms.staffBy].filter((date): date is string => date !== null);
  if (!dates.every(isBusinessDate)) return refuse('production.not-a-date');
  const within = (value: number | null, max: number): boolean => value === null || (Number.isInteger(value) && value >= 1 && value <= max);
  const bounded =
    within(terms.quantity, termLimits.quantity) &&
    within(terms.seatCount, termLimits.seats) &&
    terms.criteria.length <= termLimits.criteria &&
    new Set(terms.criteria).size === terms.criteria.length &&
    (terms.priceFen === null || (terms.priceFen >= 0n && terms.priceFen <= termLimits.priceFen));
  return bounded ? null : refuse('production.too-many', { quantity: termLimits.quantity, seats: termLimits.seats, criteria: termLimits.criteria });
}

/**
 * Why a task with these terms may not be published today.
 * @param today business date 'YYYY-MM-DD'
 */
export function refusalToPublish(terms: TaskTerms, today: string): Refusal<TermsRefusal> | null {
  const kept = refusalToKeep(terms);
  if (kept) return kept;
  const missing = missingTerms(terms);
  if (missing.length > 0) {
    return refuse('production.incomplete', {
      missingZh: missing.map((f) => required[f].zh).join('、'),
      missingEn: missing.map((f) => required[f].en).join(', '),
    });
  }
  if ((terms.dueOn ?? '') < today) return refuse('production.due-past', { today });
  return (terms.staffBy ?? '') > (terms.dueOn ?? '') || (terms.staffBy ?? '') < today
    ? refuse('production.staff-by-late', { today, dueOn: terms.dueOn ?? '' })
    : null;
}
