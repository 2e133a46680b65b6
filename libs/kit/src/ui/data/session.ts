import { createContext, useContext, useMemo, useState } from 'react';
import { can, canSome, type Permissions } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { useView } from './query.js';
import type { Problem } from './problem.js';
import type { Locale } from '../text/locale.js';

/** Answer of GET /api/session. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly actor: Actor;
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly shortName: string; readonly kind: OrganizationKind }[];
  readonly consortia: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly locale: Locale;
}

export const SessionContext = createContext<Session | null>(null);

/** Asks the server who is signed in: null when nobody is. For the shell; screens use `useSession`. */
export function useSessionView(): { session: Session | null; pending: boolean; problem: Problem | null } {
  const { data, isPending, error } = useView<Session>('/session');
  const signedOut = error?.signedOut ?? false;
  return { session: signedOut ? null : (data ?? null), pending: isPending, problem: signedOut ? null : error };
}

/** Who is signed in. Only on screens that are not public. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session on this screen: it is public');
  return session;
}

/** Who is signed in, or null: for public screens. */
export const useSessionIfAny = (): Session | null => useContext(SessionContext);

export type May = (action: string, subject: string, object?: object) => boolean;

/**
 * The server's own rules for the signed-in person, to show or grey a button: `const may = useRules(productionPermissions)`,
 * `may('accept', 'Task', task)`. Without an object: whether it is allowed on any.
 */
export function useRules(...permissions: readonly Permissions[]): May {
  const { actor } = useSession();
  const [named] = useState(permissions); // a screen names them once, in code
  return useMemo(() => {
    const rules = named.flatMap((of) => of(actor));
    return (action, subject, object) => (object ? can(rules, action, subject, object) : canSome(rules, action, subject));
  }, [actor, named]);
}

/** Whether the person holds one of the roles anywhere; without roles, any post. */
export const hasRole = ({ actor }: Session, ...wanted: readonly Role[]): boolean =>
  actor.posts.some((post) => wanted.length === 0 || wanted.includes(post.role));
