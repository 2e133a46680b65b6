import { createContext, useContext } from 'react';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { useQuery } from '@tanstack/react-query';
import { get } from './api.js';
import { asProblem, type Problem } from './problem.js';
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

const readSession = async (signal: AbortSignal): Promise<Session | null> => {
  try {
    return await get<Session>('/session', undefined, signal);
  } catch (thrown) {
    if (asProblem(thrown).signedOut) return null;
    throw thrown;
  }
};

/** Asks the server who is signed in: null when nobody is, which is an answer and no problem. For the shell; screens use `useSession`. */
export function useSessionView(): { session: Session | null; pending: boolean; problem: Problem | null } {
  const { data, isPending, error } = useQuery<Session | null, Problem>({ queryKey: ['/session'], queryFn: ({ signal }) => readSession(signal) });
  return { session: data ?? null, pending: isPending, problem: data === undefined ? error : null };
}

/** Who is signed in. Only on screens that are not public. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session on this screen: it is public');
  return session;
}

/** Who is signed in, or null: for public screens. */
export const useSessionIfAny = (): Session | null => useContext(SessionContext);

/** Whether the person holds one of the roles anywhere; without roles, any post. */
export const hasRole = ({ actor }: Session, ...wanted: readonly Role[]): boolean =>
  actor.posts.some((post) => wanted.length === 0 || wanted.includes(post.role));
