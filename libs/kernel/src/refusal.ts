/** What a rule answers instead of a result. `details` fill the slots of the message: numbers, codes and articles, never personal data. */
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

/** Whether a rule refused. */
export const isRefusal = <T>(answer: T): answer is Extract<T, Refusal> => typeof answer === 'object' && answer !== null && 'refusal' in answer;

export const kinds = ['invalid', 'unauthenticated', 'forbidden', 'missing', 'conflict', 'exhausted'] as const;
export type Kind = (typeof kinds)[number];

/** One row per refusal of a capability: its kind, and what it says to a reader of each language. `{slot}` is filled from the details. */
export type RefusalTable = Readonly<Record<string, { readonly kind: Kind; readonly zh: string; readonly en: string }>>;
