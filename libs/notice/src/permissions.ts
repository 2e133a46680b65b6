import { allow, type Permissions } from '#libs/access';

/** Everybody has an inbox, and nobody but oneself looks into it. */
export const noticePermissions: Permissions = (actor) => [
  allow('read', 'Notice', { personId: actor.personId }),
  allow('mark', 'Notice', { personId: actor.personId }),
];
