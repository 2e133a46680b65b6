import { useEffect } from 'react';
import { Link } from 'react-router';
import { kit_shell_bell } from '#messages';
import { useRefresh, useView } from '#libs/kit/ui';
import type { NavLinkTo } from './navigation.js';

const MOST = 99;

const LOOK_AGAIN_MS = 5 * 60_000;

/** What was held back for quiet hours rings by the time alone: no event tells an open page of it. */
function useLookAgain(path: string | undefined): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (path === undefined) return undefined;
    const timer = setInterval(() => void refresh(path), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [path, refresh]);
}

/** A bell that opens a list, and how many of its things nobody has looked at. */
export function Bell({ to, label, counts }: Pick<NavLinkTo, 'to' | 'label' | 'counts'>) {
  const { data } = useView<{ readonly count: number }>(counts ?? null);
  useLookAgain(counts);
  const count = data?.count ?? 0;
  const shown = count > MOST ? `${MOST}+` : String(count);
  return (
    <Link className="bell" to={to} aria-label={count > 0 ? kit_shell_bell({ label, count: shown }) : label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 12h10l-1.3-2V7a3.7 3.7 0 0 0-7.4 0v3zM6.5 14h3" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      </svg>
      {count > 0 && <span aria-hidden="true">{shown}</span>}
    </Link>
  );
}
