import type { OrganizationKind } from '#libs/kernel';

/** What something is called, to a reader of each language. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** How fulfilment is measured (design.md §6): a number, a numerator over a denominator in per cent, or a ceiling. */
export const metrics = ['COUNT', 'RATIO', 'AT_MOST'] as const;
export type Metric = (typeof metrics)[number];

/** How long one window lasts, in calendar periods of Asia/Shanghai. */
export const cadences = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TWO_YEARS'] as const;
export type Cadence = (typeof cadences)[number];

/** Who may owe a template, by what it is and the seat it holds; the letters of domain.md §6. */
export const obligorRoles = ['ENTERPRISE', 'LEAD_ENTERPRISE', 'SCHOOL', 'LEAD_SCHOOL', 'INDUSTRY_BODY', 'GOVERNMENT', 'SECRETARIAT'] as const;
export type ObligorRole = (typeof obligorRoles)[number];

/** The facts of other capabilities from which a template is verified by itself. */
export const factSources = ['TASK_ACCEPTED', 'TASK_STARTED', 'HOURS_CREDITED', 'PAYMENT_RECEIVED'] as const;
export type FactSource = (typeof factSources)[number];

/**
 * One promise that may be given, as published: reference data, never a constant (design.md §1.5; the catalogue is domain.md §6).
 * Targets are whole numbers in the unit; of a RATIO, whole per cent.
 */
export interface ObligationTemplate {
  readonly code: string;
  readonly names: Names;
  readonly roles: readonly ObligorRole[];
  readonly metric: Metric;
  readonly unit: Names;
  readonly target: number;
  readonly cadence: Cadence;
  /** What proves it. */
  readonly evidence: Names;
  /** Who verifies it, in words; and what kinds of organization can. */
  readonly verifier: Names;
  readonly verifierKinds: readonly OrganizationKind[];
  /** Its weight among the others when fulfilment is summed. */
  readonly weight: number;
  /** Null: no fact verifies it yet by itself. */
  readonly computedFrom: FactSource | null;
  /** Days within which what falls due is to be done, where the obligation has such days (O14: 30). */
  readonly withinDays?: number;
}

/** All templates of one version. A charter names a set by its content hash. */
export interface TemplateSet {
  readonly version: number;
  readonly names: Names;
  readonly templates: readonly ObligationTemplate[];
}

/** What an organization is within a consortium. */
export interface Standing {
  readonly organizationId: string;
  readonly kind: OrganizationKind;
  readonly leads: boolean;
  readonly holdsSecretariat: boolean;
}

const SCHOOLS: readonly OrganizationKind[] = ['SCHOOL', 'UNIVERSITY'];
const GOVERNMENT: readonly OrganizationKind[] = ['AUTHORITY', 'PARK'];

/**
 * The roles in which an organization may owe something (domain.md §6: E, LE, S, LS, I, G, SEC).
 * @example rolesOf({ organizationId, kind: 'SCHOOL', leads: true, holdsSecretariat: false }) // ['SCHOOL', 'LEAD_SCHOOL']
 */
export function rolesOf({ kind, leads, holdsSecretariat }: Standing): readonly ObligorRole[] {
  const roles: ObligorRole[] = [];
  if (kind === 'ENTERPRISE') roles.push('ENTERPRISE', ...(leads ? ['LEAD_ENTERPRISE' as const] : []));
  if (SCHOOLS.includes(kind)) roles.push('SCHOOL', ...(leads ? ['LEAD_SCHOOL' as const] : []));
  if (kind === 'INDUSTRY_BODY') roles.push('INDUSTRY_BODY');
  if (GOVERNMENT.includes(kind)) roles.push('GOVERNMENT');
  if (holdsSecretariat) roles.push('SECRETARIAT');
  return roles;
}

/** Whether an organization may give this promise. */
export const canOwe = (template: ObligationTemplate, standing: Standing): boolean => rolesOf(standing).some((role) => template.roles.includes(role));

/** The highest target that makes sense: a ratio never asks for more than all. */
export const highestTarget = (metric: Metric): number => (metric === 'RATIO' ? 100 : 1_000_000);

/** The lowest: only a ceiling may be nought. */
export const lowestTarget = (metric: Metric): number => (metric === 'AT_MOST' ? 0 : 1);
