/**
 * What a rule answers instead of a result. `details` fill the slots of the message: numbers, codes and articles, never personal data.
 * Where a code has a name, `seat.zh` and `seat.en` beside `seat` are what its slot says to a reader of that language.
 */
export interface Refusal<Code extends string = string> {
  readonly refusal: Code;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * Refuses with a stable code, `capability.reason`.
 * @example refuse('training.under-16', { article: '职业学校学生实习管理规定 16' })
 */
export const refuse = <const Code extends string>(refusal: Code, details: Readonly<Record<string, string | number>> = {}): Refusal<Code> => ({
  refusal,
  details,
});

/**
 * A code beside its names, for the slot `{slot}` of a message.
 * @example named('seat', 'LEAD_SCHOOL', { zh: '牵头院校', en: 'Lead school' }) // { seat, 'seat.zh', 'seat.en' }
 */
export const named = (slot: string, code: string, names: { readonly zh: string; readonly en: string }): Readonly<Record<string, string>> => ({
  [slot]: code,
  [`${slot}.zh`]: names.zh,
  [`${slot}.en`]: names.en,
});

/** Whether a rule refused. */
export const isRefusal = <T>(answer: T): answer is Extract<T, Refusal> => typeof answer === 'object' && answer !== null && 'refusal' in answer;

export const kinds = ['invalid', 'unauthenticated', 'forbidden', 'missing', 'conflict', 'exhausted'] as const;
export type Kind = (typeof kinds)[number];

/** One row per refusal of a capability: its kind, and what it says to a reader of each language. `{slot}` is filled from the details. */
export type RefusalTable = Readonly<Record<string, { readonly kind: Kind; readonly zh: string; readonly en: string }>>;
