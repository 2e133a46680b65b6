import { addDays, refuse, type Refusal } from '#libs/kernel';
import { stillCounts, type ObligationStatus } from './obligation-status.js';
import { LATE_AFTER_DAYS, type Measured } from './progress.js';
import type { ObligationRefusal } from './refusals.js';
import type { FactSource, Metric } from './template.js';
import { verifierOf, type VerifierFacts } from './verifier.js';

export interface Claim extends Measured {
  /** Business date on which it happened. */
  readonly happenedOn: string;
  /** The organization the claiming person speaks for. */
  readonly speaksForId: string;
  readonly files: number;
  readonly links: readonly string[];
  /** How many facts of this installation it shows. */
  readonly exhibits: number;
}

export interface ClaimFacts extends VerifierFacts {
  readonly status: ObligationStatus;
  readonly metric: Metric;
  readonly computedFrom: FactSource | null;
  /** The window the date lies in; null before the promise. */
  readonly window: { readonly waived: boolean } | null;
  /** One of the files proves another claim of the consortium that stands. */
  readonly reused: boolean;
  /** Of the facts shown, those that stand with the obligor as a side; and whether another claim on the promise shows one of them. */
  readonly exhibits: { readonly standing: number; readonly used: boolean };
  readonly today: string;
}

/** What a claim becomes: whose verification it waits for, and whether it came late. */
export interface Claimed {
  readonly awaitsId: string;
  readonly late: boolean;
}

/**
 * Whether a fact may be claimed. Only the one who owes claims, with evidence nobody has used, for a day of the promise that has come;
 * what is computed from tasks is claimed by nobody (design.md §1.1; domain.md §7, anti-gaming 4 and 7).
 */
export function decideClaim(claim: Claim, facts: ClaimFacts): Claimed | Refusal<ObligationRefusal> {
  if (claim.speaksForId !== facts.obligorId) return refuse('obligation.not-the-obligor');
  if (!stillCounts(facts.status)) return refuse('obligation.not-in-force');
  if (facts.computedFrom !== null) return refuse('obligation.computed');
  const refusal = refusalToAmount(claim, facts.metric) ?? refusalToEvidence(claim, facts);
  if (refusal) return refusal;
  if (claim.happenedOn > facts.today) return refuse('obligation.not-yet');
  if (!facts.window) return refuse('obligation.before-the-promise');
  if (facts.window.waived) return refuse('obligation.waived');
  const awaitsId = verifierOf(facts);
  if (awaitsId === null) return refuse('obligation.no-verifier');
  return { awaitsId, late: addDays(claim.happenedOn, LATE_AFTER_DAYS) < facts.today };
}

/** A count is at least one, a ratio takes a part of something, a ceiling may be nought. */
function refusalToAmount({ numerator, denominator }: Measured, metric: Metric): Refusal<ObligationRefusal> | null {
  const fits = { COUNT: numerator >= 1 && denominator === 0, RATIO: denominator >= 1 && numerator <= denominator, AT_MOST: denominator === 0 };
  return fits[metric] ? null : refuse(metric === 'RATIO' ? 'obligation.amount-ratio' : 'obligation.amount');
}

function refusalToEvidence(
  { files, links, exhibits }: Claim,
  { reused, exhibits: shown }: Pick<ClaimFacts, 'reused' | 'exhibits'>,
): Refusal<ObligationRefusal> | null {
  if (files + links.length + exhibits === 0) return refuse('obligation.no-evidence');
  if (!links.every((link) => /^https?:\/\/\S+$/.test(link))) return refuse('obligation.link');
  if (shown.standing < exhibits) return refuse('obligation.exhibit-unknown');
  if (shown.used) return refuse('obligation.exhibit-used');
  return reused ? refuse('obligation.evidence-reused') : null;
}
