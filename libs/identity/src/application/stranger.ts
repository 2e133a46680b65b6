import type { Actor, Locale } from '#libs/kernel';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Someone who is not signed in: may do nothing, and only scopes the idempotency keys of public commands. */
export const stranger: Actor = { accountId: NOBODY, personId: NOBODY, operator: false, locale: 'zh', posts: [], memberships: [], oversees: [] };

/** Who has just got an account: the actor of the event that tells of it. */
export const newcomerActor = (who: { readonly accountId: string; readonly personId: string; readonly locale: Locale }): Actor => ({
  ...stranger,
  ...who,
});
