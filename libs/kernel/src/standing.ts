import { staffRoles, type Actor, type Role } from './actor.js';
import type { Id } from './id.js';

/**
 * Where somebody stands in a consortium: at work in it, at work at one of its members, or there in one role.
 * Each part left out widens it. An overseer stands in the consortia of the region, at no organization.
 */
export interface Standing {
  readonly consortiumId: Id<'Consortium'>;
  readonly organizationId?: Id<'Organization'>;
  readonly role?: Role;
}

/**
 * A standing as one text, so that a row can hold several and one comparison of two arrays decides.
 * @example standingKey({ consortiumId: 'c', organizationId: 'o', role: 'FINANCE' }) // 'c:o:FINANCE'
 */
export const standingKey = ({ consortiumId, organizationId, role }: Standing): string =>
  [consortiumId, organizationId, role].filter((part) => part !== undefined).join(':');

/** Every standing the actor has now, each narrow one with the wider ones it implies. Students, guardians and former members have none. */
export function standingsOf({ posts, memberships, oversees }: Actor): readonly Standing[] {
  const staff = posts.filter(({ role }) => staffRoles.includes(role));
  const atWork = memberships.flatMap(({ consortiumId, organizationId }) =>
    staff
      .filter((post) => post.organizationId === organizationId)
      .flatMap(({ role }) => [{ consortiumId }, { consortiumId, organizationId }, { consortiumId, organizationId, role }]),
  );
  return [...atWork, ...oversees.flatMap((consortiumId) => [{ consortiumId }, { consortiumId, role: 'OVERSEER' as const }])];
}
