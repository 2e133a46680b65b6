import type { Rule } from '#libs/access';
import type { Actor } from '#libs/kernel';

/**
 * A rule as it is written, whoever it was made for: the actor's own ids give way to what they are.
 * @returns null for a rule that can never apply, because nothing is in its list
 * @example ruleName(rule, actor) // 'read Overview {"consortiumId":{"$in":["its consortium"]}}'
 */
export function ruleName({ action, subject, conditions = {} }: Rule, actor: Actor): string | null {
  const names = new Map<unknown, string>([
    [actor.personId, 'self'],
    [actor.accountId, 'own account'],
    ...actor.oversees.map((id) => [id, 'overseen consortium'] as const),
    ...actor.memberships.map(({ consortiumId }) => [consortiumId, 'its consortium'] as const),
    ...actor.posts.map(({ organizationId }) => [organizationId, 'own organization'] as const),
  ]);
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...new Set(value.map(named))];
    if (typeof value !== 'object' || value === null) return names.get(value) ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
  };
  const never = Object.values(conditions).some((test) => typeof test === 'object' && test?.$in?.length === 0);
  return never ? null : `${action} ${subject} ${JSON.stringify(named(conditions))}`;
}
