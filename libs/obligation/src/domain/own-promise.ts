import { organizationKinds } from '#libs/kernel';
import { obligorRoles, type Cadence, type Metric, type ObligationTemplate } from './template.js';

/** The most one promise in own words weighs beside those of the catalogue, so that two sides cannot drown them in it [prop]. */
export const HEAVIEST = 3;
/** The most days of grace two sides may give each other [prop]. */
export const LONGEST_GRACE = 90;

/** What two sides say of a promise that no template has; every text as they wrote it, in one language. */
export interface OwnTerms {
  readonly name: string;
  readonly metric: Metric;
  readonly unit: string;
  readonly cadence: Cadence;
  readonly target: number;
  /** 1 to {@link HEAVIEST}. */
  readonly weight: number;
  /** What proves it. */
  readonly evidence: string;
  /** Days after each window within which it may still be verified in time. */
  readonly graceDays: number;
  /** The clause it comes from; null: none. */
  readonly clause: string | null;
}

/** A promise in own words as if it were of the catalogue: anybody may owe it, the beneficiary verifies, and nothing computes it. */
export interface OwnDefinition extends ObligationTemplate {
  readonly clause: string | null;
}

const both = (text: string): { readonly zh: string; readonly en: string } => ({ zh: text, en: text });

/** @param code how the log names it, e.g. 'OWN-7' */
export const definitionOf = ({ name, metric, unit, cadence, target, weight, evidence, clause }: OwnTerms, code: string): OwnDefinition => ({
  code,
  names: both(name),
  roles: obligorRoles,
  metric,
  unit: both(unit),
  target,
  cadence,
  evidence: both(evidence),
  verifier: { zh: '受益方', en: 'the beneficiary' },
  verifierKinds: organizationKinds,
  weight,
  computedFrom: null,
  clause,
});
