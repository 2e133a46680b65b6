const KEY = 'dingyue.invitation';

/**
 * The token of the invitation that was followed. It comes behind # so that no server log ever holds it, is taken out of the address
 * at once, and stays with this tab while the person signs in.
 */
export function takeInvitationToken(): string {
  const given = location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(history.state, '', location.pathname);
  }
  return sessionStorage.getItem(KEY) ?? '';
}

export const dropInvitationToken = (): void => sessionStorage.removeItem(KEY);

/** The link to hand over. */
export const invitationLink = (token: string): string => `${location.origin}/invitations#${token}`;
