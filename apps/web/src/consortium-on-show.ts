import { useEffect } from 'react';
import { matchPath, useLocation } from 'react-router';
import type { Session } from '#libs/kit/ui';

const key = 'dingyue.consortium';

function remembered(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The consortium the navigation is about: the one in the path, else the last one visited, else the first. */
export function useConsortiumOnShow({ consortia }: Session): Session['consortia'][number] | undefined {
  const { pathname } = useLocation();
  const inPath = matchPath('/consortia/:cid/*', pathname)?.params.cid;
  const known = (id: string | null | undefined) => consortia.find((consortium) => consortium.id === id);
  const shown = known(inPath) ?? known(remembered()) ?? consortia[0];
  useEffect(() => {
    try {
      if (shown) sessionStorage.setItem(key, shown.id);
    } catch {
      /* private window: the path still says it */
    }
  }, [shown]);
  return shown;
}
