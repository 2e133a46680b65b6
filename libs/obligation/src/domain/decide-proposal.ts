import { isRefusal, refuse, type Refusal } from '#libs/kernel';
import type { OpenProposal } from './decide-answer.js';
import type { ObligationRefusal } from './refusals.js';
import { canOwe, highestTarget, lowestTarget, type Cadence, type ObligationTemplate, type Standing } from './template.js';

/** PAIR: only facts between the two sides count. CONSORTIUM: the beneficiary stands for all, and any independent member's verification counts. */
export type Scope = 'PAIR' | 'CONSORTIUM';

export interface Proposal {
  readonly obligorId: string;
  readonly beneficiaryId: string;
  readonly target: number;
  readonly cadence: Cadence;
  /** The organization the proposing delegate speaks for. */
  readonly speaksForId: string;
}

/** What is promised, before either side has said that it will. */
export type Terms = Omit<Proposal, 'speaksForId'>;

/** What terms are judged by, whoever writes them down. */
export interface TermsFacts {
  readonly template: ObligationTemplate | null;
  /** Null: not a current member. */
  readonly obligor: Standing | null;
  readonly beneficiary: Standing | null;
  /** False for one legal person or one control group. */
  readonly independent: boolean;
  /** The number of the same promise between the same two that is open or agreed, other than the one to be replaced. */
  readonly already: number | null;
}

export interface ProposalFacts extends TermsFacts {
  /** The promise this one is to stand for; null: it stands for none. */
  readonly replaced: Pick<OpenProposal, 'status' | 'obligorId' | 'beneficiaryId'> | 'unknown' | null;
}

/** What a proposal becomes: terms frozen from the template, and whose agreement is missing. */
export interface Proposed {
  readonly template: ObligationTemplate;
  readonly scope: Scope;
  readonly awaitsId: string;
}

/**
 * Whether a promise may be proposed. Both sides are current members and independent of each other, because one must verify the other
 * (domain.md §7, anti-gaming 2); the obligor has the role the catalogue names (domain.md §6).
 */
export function decideProposal(proposal: Proposal, facts: ProposalFacts): Proposed | Refusal<ObligationRefusal> {
  const { obligorId, beneficiaryId, speaksForId } = proposal;
  if (speaksForId !== obligorId && speaksForId !== beneficiaryId) return refuse('obligation.not-a-side');
  const terms = decideSides(proposal, facts);
  if (isRefusal(terms)) return terms;
  const { template, beneficiary } = terms;
  if (facts.replaced && !canReplace(proposal, facts.replaced)) return refuse('obligation.cannot-replace');
  if (facts.already !== null) return promisedAlready(facts.already);
  return {
    template,
    scope: template.verifierKinds.includes(beneficiary.kind) ? 'PAIR' : 'CONSORTIUM',
    awaitsId: speaksForId === obligorId ? beneficiaryId : obligorId,
  };
}

interface Sound {
  readonly template: ObligationTemplate;
  readonly beneficiary: Standing;
}

/** Whether these two could promise this now; the same whether one of them proposes it or the secretariat only lays it down for them. */
export function decideTerms(terms: Terms, facts: TermsFacts): Sound | Refusal<ObligationRefusal> {
  const sound = decideSides(terms, facts);
  return isRefusal(sound) || facts.already === null ? sound : promisedAlready(facts.already);
}

const promisedAlready = (number: number): Refusal<ObligationRefusal> =>
  refuse('obligation.already-promised', { number: String(number).padStart(4, '0') });

function decideSides(
  { obligorId, beneficiaryId, target }: Terms,
  { template, obligor, beneficiary, independent }: TermsFacts,
): Sound | Refusal<ObligationRefusal> {
  if (!template) return refuse('obligation.template-unknown');
  if (obligorId === beneficiaryId) return refuse('obligation.same-party');
  if (!obligor || !beneficiary) return refuse('obligation.not-a-member');
  if (!independent) return refuse('obligation.not-independent');
  if (!canOwe(template, obligor)) return refuse('obligation.role-mismatch', { code: template.code });
  return refusalToTarget(template, target) ?? { template, beneficiary };
}

/** Only what binds the same two sides, the same way round, can be replaced. */
const canReplace = ({ obligorId, beneficiaryId }: Proposal, replaced: NonNullable<ProposalFacts['replaced']>): boolean =>
  replaced !== 'unknown' && replaced.status === 'AGREED' && replaced.obligorId === obligorId && replaced.beneficiaryId === beneficiaryId;

function refusalToTarget({ metric }: ObligationTemplate, target: number): Refusal<'obligation.target-out-of-range'> | null {
  const [min, max] = [lowestTarget(metric), highestTarget(metric)];
  return target < min || target > max ? refuse('obligation.target-out-of-range', { min, max }) : null;
}
