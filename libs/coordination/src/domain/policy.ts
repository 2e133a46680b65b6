/** What a policy's condition compares. A fact the platform does not verify yet has no value: it is not known, whatever anybody says of it. */
export interface FactTest {
  readonly fact: string;
  readonly atLeast: number;
}

export interface PolicyCondition {
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly test: FactTest;
  /** Where the condition is not known: how it becomes known. */
  readonly supply: { readonly zh: string; readonly en: string };
}

export const policyCategories = ['TAX', 'FUNDS', 'LAND', 'INCOME'] as const;

/** One published version of a policy, with whom it is for and its conditions as data (domain.md §2.6). Never a constant in code. */
export interface Policy {
  readonly code: string;
  readonly version: number;
  readonly category: (typeof policyCategories)[number];
  readonly names: { readonly zh: string; readonly en: string };
  readonly benefit: { readonly zh: string; readonly en: string };
  /** The document it stands in, as it is cited. */
  readonly source: string;
  /** Null: since when is not known; it is in force. */
  readonly effectiveOn: string | null;
  readonly appliesTo: {
    readonly kinds: readonly string[];
    /** The region code the organization's begins with; empty: everywhere. */
    readonly region: string;
  };
  readonly conditions: readonly PolicyCondition[];
}

export interface MemberFacts {
  readonly kind: string;
  readonly regionCode: string;
  /** What the platform has verified. A fact that is not in it is not known (NOT_REPORTED), which is never 0. */
  readonly known: Readonly<Record<string, number>>;
}

export const conditionVerdicts = ['MET', 'NOT_MET', 'NOT_KNOWN'] as const;
export type ConditionVerdict = (typeof conditionVerdicts)[number];

/** QUALIFIES: every condition is met. NOT: one is not. OPEN: none is not met, and one is not known. */
export const policyVerdicts = ['QUALIFIES', 'OPEN', 'NOT'] as const;
export type PolicyVerdict = (typeof policyVerdicts)[number];

export interface Match {
  readonly verdict: PolicyVerdict;
  readonly conditions: readonly { readonly code: string; readonly verdict: ConditionVerdict }[];
}

/**
 * Which of the published versions are in force on a day: of each policy the newest that has begun.
 * @example inForce([{ code: 'A', version: 1, effectiveOn: '2026-01-01', … }], '2025-12-31') // []
 */
export function inForce<P extends Pick<Policy, 'code' | 'version' | 'effectiveOn'>>(policies: readonly P[], today: string): readonly P[] {
  const begun = policies.filter(({ effectiveOn }) => effectiveOn === null || effectiveOn <= today);
  return begun.filter((policy) => !begun.some((other) => other.code === policy.code && other.version > policy.version));
}

/** What one fact makes of a condition: nothing known is never met. */
const verdictOf = ({ fact, atLeast }: FactTest, { known }: MemberFacts): ConditionVerdict => {
  const value = known[fact];
  if (value === undefined) return 'NOT_KNOWN';
  return value >= atLeast ? 'MET' : 'NOT_MET';
};

/**
 * Whether a policy is for a member, and which of its conditions are met by verified facts alone. What the member says of itself is no fact.
 * @returns null when the policy is not for organizations of this kind or region
 */
export function matchPolicy({ appliesTo, conditions }: Pick<Policy, 'appliesTo' | 'conditions'>, member: MemberFacts): Match | null {
  if (!appliesTo.kinds.includes(member.kind) || !member.regionCode.startsWith(appliesTo.region)) return null;
  const found = conditions.map(({ code, test }) => ({ code, verdict: verdictOf(test, member) }));
  const has = (verdict: ConditionVerdict): boolean => found.some((one) => one.verdict === verdict);
  return { verdict: has('NOT_MET') ? 'NOT' : has('NOT_KNOWN') ? 'OPEN' : 'QUALIFIES', conditions: found };
}
