import { refuse, type Refusal } from '#libs/kernel';

/** A person's current posts, each with when it began: enough to know where they belong. */
export interface HeldPost {
  readonly id: string;
  readonly organizationId: string;
  readonly role: string;
  readonly fromAt: Date;
}

/**
 * The organization a person belongs to: that of the oldest post they still hold. Someone appointed at several (互聘) is looked after
 * by the one they came from, so that no later host can take over their sign-in. Null without a post.
 */
export const homeOf = (posts: readonly HeldPost[]): string | null =>
  [...posts].sort((a, b) => a.fromAt.getTime() - b.fromAt.getTime() || (a.id < b.id ? -1 : 1))[0]?.organizationId ?? null;

type ResetRefusal = 'identity.reset-elsewhere' | 'identity.reset-operator' | 'identity.reset-own';

/**
 * Whether an administrator may hand a person a reset code. Only at the person's home, never for the operator, and never for
 * oneself, because one's own password is changed with the old one. The operator helps only where an organization has no other
 * administrator who could. Source: design.md §5 (a reset goes through the organization's administrator).
 */
export function decideReset(
  person: { readonly personId: string; readonly operator: boolean; readonly posts: readonly HeldPost[] },
  by: { readonly personId: string; readonly organizationId: string; readonly asOperator: boolean },
  facts: { readonly administrators: number },
): { readonly personId: string } | Refusal<ResetRefusal> {
  if (person.personId === by.personId) return refuse('identity.reset-own');
  if (person.operator) return refuse('identity.reset-operator');
  if (homeOf(person.posts) !== by.organizationId) return refuse('identity.reset-elsewhere');
  const isLastAdministrator =
    facts.administrators === 1 && person.posts.some((p) => p.role === 'ADMINISTRATOR' && p.organizationId === by.organizationId);
  return by.asOperator && !isLastAdministrator ? refuse('identity.reset-operator') : { personId: person.personId };
}

type ErasureRefusal = 'identity.erased-already' | 'identity.last-administrator' | 'identity.posts-elsewhere' | 'identity.erase-operator';

/**
 * Whether a person may be erased: name and sign-in go, ids stay so that verified history still adds up (PIPL 47; domain.md §8).
 * Asked for by the person, or by an administrator when all the person's posts are at that one organization.
 * @param by the administrator's organization; null when the person asks
 * @param facts.lastAdministratorOf how many organizations would be left without an administrator
 */
export function decideErasure(
  person: { readonly erasedAt: Date | null; readonly operator: boolean; readonly posts: readonly HeldPost[] },
  by: { readonly organizationId: string } | null,
  facts: { readonly lastAdministratorOf: number },
  now: Date,
): { readonly erasedAt: Date } | Refusal<ErasureRefusal> {
  if (person.erasedAt) return refuse('identity.erased-already');
  if (person.operator) return refuse('identity.erase-operator');
  if (by && person.posts.some((post) => post.organizationId !== by.organizationId)) return refuse('identity.posts-elsewhere');
  return facts.lastAdministratorOf > 0 ? refuse('identity.last-administrator') : { erasedAt: now };
}
