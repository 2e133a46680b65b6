import { refuse, staffRoles, type Refusal, type Role } from '#libs/kernel';
import type { DemandRefusal } from './refusals.js';

/** Masters and skilled workers, engineers, and teachers (大师、能工巧匠、工程师、教师). */
export const expertKinds = ['MASTER', 'TECHNICIAN', 'ENGINEER', 'TEACHER'] as const;
export type ExpertKind = (typeof expertKinds)[number];

/** WAITING: its organization has entered it, and the person has not said yes. Only SHOWN is shown to others. */
export const expertStates = ['WAITING', 'SHOWN', 'ENDED'] as const;
export type ExpertState = (typeof expertStates)[number];

/** The notice a person consents to (PIPL 14, 17): what is shown, to whom, and that it can be taken back. A new text is a new name. */
export const EXPERT_NOTICE = 'expert-pool-1';

export interface EnterFacts {
  /** Posts the person holds at the organization now, and anywhere. */
  readonly rolesHere: readonly Role[];
  readonly rolesAnywhere: readonly Role[];
  /** In the pool for this organization already. */
  readonly already: boolean;
  readonly self: boolean;
  readonly fields: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly today: string;
}

/**
 * Whether a person may be entered for an organization. Entering oneself is consent; whoever is entered by the organization is shown to
 * nobody before they have said yes. No student and nobody's ward: the pool has no minors.
 */
export function decideEnter(facts: EnterFacts): { readonly state: ExpertState } | Refusal<DemandRefusal> {
  const { rolesHere, rolesAnywhere, already, self, fields, from, until, today } = facts;
  if (rolesAnywhere.includes('STUDENT')) return refuse('demand.expert-student');
  if (!rolesHere.some((role) => staffRoles.includes(role))) return refuse('demand.expert-not-here');
  if (already) return refuse('demand.expert-already');
  return refusalToTerms({ fields, from, until, today }) ?? { state: self ? 'SHOWN' : 'WAITING' };
}

/** What an entry says must lie in the future, and name a field at least. */
const refusalToTerms = ({ fields, from, until, today }: Pick<EnterFacts, 'fields' | 'from' | 'until' | 'today'>): Refusal<DemandRefusal> | null => {
  if (fields === 0) return refuse('demand.expert-fields');
  return (until !== null && until < today) || (from !== null && until !== null && from > until) ? refuse('demand.expert-dates') : null;
};

/**
 * Whether an entry may say something else. A person's own words stay shown; what the organization writes about somebody waits for their
 * yes again, because they consented to other words (PIPL 14: consent is given anew when what is done with the data changes).
 */
export function decideExpertChange(
  expert: { readonly state: ExpertState },
  facts: Pick<EnterFacts, 'self' | 'fields' | 'from' | 'until' | 'today'>,
): { readonly state: ExpertState } | Refusal<DemandRefusal> {
  if (expert.state === 'ENDED') return refuse('demand.expert-ended');
  return refusalToTerms(facts) ?? { state: facts.self ? expert.state : 'WAITING' };
}

/** The person says yes, once; nobody can for them. */
export const decideConsent = (expert: { readonly state: ExpertState }): null | Refusal<DemandRefusal> =>
  expert.state === 'WAITING' ? null : refuse('demand.expert-answered');

/** The person or the organization takes it off, whenever. */
export const decideRemoval = (expert: { readonly state: ExpertState }): null | Refusal<DemandRefusal> =>
  expert.state === 'ENDED' ? refuse('demand.expert-ended') : null;

/** Whether an organization may ask for an expert: one that is shown, of another organization, once at a time. */
export function decideAsk(facts: {
  readonly shown: boolean;
  readonly ownerId: string;
  readonly askerId: string;
  readonly already: boolean;
}): null | Refusal<DemandRefusal> {
  if (!facts.shown) return refuse('demand.expert-ended');
  if (facts.ownerId === facts.askerId) return refuse('demand.expert-own');
  return facts.already ? refuse('demand.expert-asked') : null;
}

/** The expert's organization agrees, or declines and says why. */
export function decideRequest(
  request: { readonly state: 'ASKED' | 'AGREED' | 'DECLINED' },
  { agrees, reason }: { readonly agrees: boolean; readonly reason: string },
): { readonly state: 'AGREED' | 'DECLINED' } | Refusal<DemandRefusal> {
  if (request.state !== 'ASKED') return refuse('demand.request-answered');
  if (!agrees && reason.trim() === '') return refuse('demand.reason-missing');
  return { state: agrees ? 'AGREED' : 'DECLINED' };
}
