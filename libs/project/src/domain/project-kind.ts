import type { OrganizationKind } from '#libs/kernel';

export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** The two kinds of organizations between which a project's obligations stand. */
export const sides = ['ENTERPRISE', 'SCHOOL'] as const;
export type Side = (typeof sides)[number];

export const lineMetrics = ['COUNT', 'RATIO', 'AT_MOST'] as const;
export const lineCadences = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TWO_YEARS'] as const;

/** An obligation that a project of a kind brings: one side owes it, the other verifies it. */
export interface KindLine {
  readonly code: string;
  readonly names: Names;
  readonly owes: Side;
  readonly metric: (typeof lineMetrics)[number];
  readonly unit: Names;
  /** The usual target in the unit, of a RATIO in per cent; the two sides promise their own. */
  readonly target: number;
  readonly cadence: (typeof lineCadences)[number];
  readonly evidence: Names;
}

/** One published kind of project: reference data, never a constant (design.md §1.5). */
export interface ProjectKind {
  readonly code: string;
  readonly version: number;
  readonly names: Names;
  readonly note: Names;
  /** Of which sides at least one organization takes part. */
  readonly sides: readonly Side[];
  /** What a project of the kind must say: who owns the result, or in which country it is. */
  readonly asks: 'IP' | 'COUNTRY';
  /** The side that proves that it goes abroad before promises are made for the project; the other verifies it. None: nothing is proven. */
  readonly proofOf?: Side;
  readonly lines: readonly KindLine[];
}

/**
 * On which side an organization stands; null: on none, it helps.
 * @example sideOf('UNIVERSITY') // 'SCHOOL'
 */
export const sideOf = (kind: OrganizationKind): Side | null =>
  kind === 'ENTERPRISE' ? 'ENTERPRISE' : kind === 'SCHOOL' || kind === 'UNIVERSITY' ? 'SCHOOL' : null;
