import { useEffect, useState, useSyncExternalStore } from 'react';
import { kit_shell_offline, kit_shell_stale_screen } from '#messages';
import { useLiveStatus } from '#libs/kit/ui';

const listen = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => { removeEventListener('online', listener); removeEventListener('offline', listener); };
};

/** A cut shorter than this is not worth a word. */
const toldAfterMs = 3_000;

/** Says when what is on screen may be old; money, signing and verification are never queued. */
export function OfflineBar() {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  const cut = useLiveStatus() === 'cut';
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!cut) { setLong(false); return undefined; }
    const wait = setTimeout(() => setLong(true), toldAfterMs);
    return () => clearTimeout(wait);
  }, [cut]);
  if (online && !long) return null;
  return <p className="offline" role="status">{online ? kit_shell_stale_screen() : kit_shell_offline()}</p>;
}
