import { canTransition, refuse, type OrganizationKind, type Refusal } from '#libs/kernel';
import { organizationTransitions, type OrganizationState, type RefusalReason } from './organization-state.js';
import { refusalToUscc, tidyUscc } from './uscc.js';

/** What an organization says of itself. */
export interface Application {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly shortName: string;
  readonly uscc: string;
  /** Administrative division, two to six digits (GB/T 2260): province, city or county. */
  readonly regionCode: string;
}

type ApplicationRefusal = 'identity.uscc-form' | 'identity.uscc-check' | 'identity.uscc-taken' | 'identity.region-form';

/**
 * An organization's application as it is kept, or why it cannot be made. The code decides which organization it is, so a second
 * application with the same code is refused. Source: design.md §5.
 * @param facts.usccTaken whether another organization has this code already
 */
export function decideApplication(application: Application, facts: { readonly usccTaken: boolean }): Application | Refusal<ApplicationRefusal> {
  const uscc = tidyUscc(application.uscc);
  const malformed = refusalToUscc(uscc);
  if (malformed) return malformed;
  if (!/^\d{2}(\d{2}(\d{2})?)?$/.test(application.regionCode)) return refuse('identity.region-form');
  if (facts.usccTaken) return refuse('identity.uscc-taken');
  return { ...application, uscc };
}

/** What the operator decides. The control group names legal persons under one control: they never verify each other (domain.md §2.4). */
export type Verdict =
  | { readonly verdict: 'ADMIT'; readonly controlGroup: string | null }
  | { readonly verdict: 'REFUSE'; readonly reason: RefusalReason };

/**
 * The operator's decision on an application: only a pending one can be decided, and only once. Source: design.md §5.
 * @example decideAdmission('PENDING', { verdict: 'ADMIT', controlGroup: null }) // 'ADMITTED'
 */
export function decideAdmission(status: OrganizationState, { verdict }: Verdict): 'ADMITTED' | 'REFUSED' | Refusal<'identity.already-decided'> {
  const next = verdict === 'ADMIT' ? 'ADMITTED' : 'REFUSED';
  return canTransition(organizationTransitions, status, next) ? next : refuse('identity.already-decided');
}

/**
 * Puts a refused application again, corrected.
 * @example decideResubmission('ADMITTED') // refused: identity.not-refused
 */
export const decideResubmission = (status: OrganizationState): 'PENDING' | Refusal<'identity.not-refused'> =>
  canTransition(organizationTransitions, status, 'PENDING') ? 'PENDING' : refuse('identity.not-refused');
