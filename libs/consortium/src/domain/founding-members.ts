import type { Charter } from './charter.js';

/**
 * Who belongs to a consortium by its charter alone. Leads and secretariat found it (LEADING) and are members with the last
 * signature; a neutral body from outside is INVITED: it is admitted by the charter and still has to accept for itself.
 * @returns organization ids and the standing each has while the charter is being signed
 */
export function foundingMembers(charter: Charter): ReadonlyMap<string, 'LEADING' | 'INVITED'> {
  const members = new Map<string, 'LEADING' | 'INVITED'>([
    ...charter.seats.map(({ organization }) => [organization.id, 'LEADING'] as const),
    [charter.secretariat.id, 'LEADING'],
  ]);
  for (const { id } of [charter.functions.ARBITER, charter.functions.SPOT_CHECKER]) if (!members.has(id)) members.set(id, 'INVITED');
  return members;
}
