import { refuse, type OrganizationKind, type Refusal } from '#libs/kernel';
import type { IdentityRefusal } from './refusals.js';
import { stagesOf, tagKindsOf, type TagKind, type TagReason, type TagState } from './tag.js';

export interface TagClaim {
  readonly kind: TagKind;
  /** The park, the link, the batch, or the level of certification. */
  readonly value: string;
  readonly stage: string | null;
  readonly since: string;
  /** Where the public list can be read. */
  readonly sourceLink: string;
}

export interface TagFacts {
  readonly organizationKind: OrganizationKind;
  /** A claim of the same kind and value waits. */
  readonly waiting: boolean;
  /** The confirmed tag of the same kind and value; null: there is none. */
  readonly verified: { readonly stage: string | null } | null;
  readonly today: string;
}

/** Whether an organization may claim this of itself. It counts nowhere until somebody else has confirmed it. */
export function decideTagClaim(claim: TagClaim, { organizationKind, waiting, verified, today }: TagFacts): null | Refusal<IdentityRefusal> {
  const { kind, stage, since, sourceLink } = claim;
  const stages = stagesOf[kind];
  if (!tagKindsOf(organizationKind).includes(kind)) return refuse('identity.tag-not-here');
  if (stages ? !stages.includes(stage ?? '') : stage !== null) return refuse('identity.tag-stage');
  if (!/^https?:\/\/\S+$/.test(sourceLink)) return refuse('identity.tag-link');
  if (since > today) return refuse('identity.tag-future');
  if (waiting) return refuse('identity.tag-already');
  if (!verified) return null;
  if (!stages) return refuse('identity.tag-already');
  return stages.indexOf(stage ?? '') > stages.indexOf(verified.stage ?? '') ? null : refuse('identity.tag-stage-back');
}

export interface TagAnswer {
  /** Null: not confirmed for this reason. */
  readonly reason: TagReason | null;
  /** The one who answers is another legal person outside the claimant's control group; the operator always is. */
  readonly independent: boolean;
}

/** What an answer makes of a claim: nobody confirms what is said of their own organization or control group. */
export function decideTagAnswer(
  tag: { readonly state: TagState },
  { reason, independent }: TagAnswer,
): { readonly state: TagState } | Refusal<IdentityRefusal> {
  if (tag.state !== 'CLAIMED') return refuse('identity.tag-answered');
  if (!independent) return refuse('identity.tag-own');
  return { state: reason === null ? 'VERIFIED' : 'REJECTED' };
}

/** An organization takes back what it claimed, confirmed or not. */
export const decideTagWithdrawal = (tag: { readonly state: TagState }): null | Refusal<IdentityRefusal> =>
  tag.state === 'CLAIMED' || tag.state === 'VERIFIED' ? null : refuse('identity.tag-answered');
