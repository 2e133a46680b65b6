import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { kit_shell_offline, kit_shell_stale_screen } from '#messages';
import { useLiveStatus } from '#libs/kit/ui';

const listen = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** A cut shorter than this is not worth a word. */
const toldAfterMs = 3_000;

const Bar = ({ children }: { readonly children: ReactNode }) => (
  <p className="offline" role="status">
    {children}
  </p>
);

function LongCut() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), toldAfterMs);
    return () => clearTimeout(wait);
  }, []);
  return long && <Bar>{kit_shell_stale_screen()}</Bar>;
}

/** Says when what is on screen may be old; money, signing and verification are never queued. */
export function OfflineBar() {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  const status = useLiveStatus();
  if (!online) return <Bar>{kit_shell_offline()}</Bar>;
  return status === 'cut' && <LongCut />;
}
