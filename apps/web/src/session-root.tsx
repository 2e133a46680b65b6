import { useEffect, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorState, hasChosenLocale, live, onSignedOut, SessionContext, setLocale, Skeleton, useSessionView } from '#libs/kit/ui';

/** Asks once who is signed in and gives it to every screen; asks again when the server stops knowing the session. */
export function SessionRoot({ children }: { readonly children: ReactNode }) {
  const { session, pending, problem } = useSessionView();
  const client = useQueryClient();

  useEffect(() => {
    const again = (): void => {
      void client.invalidateQueries({ queryKey: ['/session'] });
    };
    live.onSessionDoubt = again;
    return onSignedOut(again);
  }, [client]);

  const signedOut = !pending && session === null;
  useEffect(() => {
    if (!signedOut) return;
    live.close();
    client.removeQueries({ predicate: ({ queryKey: [path] }) => path !== '/session' }); // the next person sees nothing of this one's
  }, [client, signedOut]);

  useEffect(() => {
    if (session && !hasChosenLocale()) setLocale(session.locale);
  }, [session]);

  if (pending)
    return (
      <main>
        <Skeleton rows={6} />
      </main>
    );
  if (problem)
    return (
      <main>
        <ErrorState problem={problem} onRetry={() => void client.invalidateQueries({ queryKey: ['/session'] })} />
      </main>
    );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
