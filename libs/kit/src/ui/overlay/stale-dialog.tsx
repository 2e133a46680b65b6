import { useSyncExternalStore } from 'react';
import { kit_stale_keep, kit_stale_reload, kit_stale_title } from '#messages';
import { closeStale, onStale, staleNow } from '../data/stale.js';
import { Button } from '../pieces/button.js';
import { Dialog } from './dialog.js';

/** 对方刚改过: once, in the shell. What was typed stays; what is shown is read again. */
export function StaleDialog() {
  const stale = useSyncExternalStore(onStale, staleNow);
  const reload = (): void => {
    void stale?.reload();
    closeStale();
  };
  return (
    <Dialog
      open={stale !== null}
      onClose={closeStale}
      title={kit_stale_title()}
      actions={
        <>
          <Button onClick={closeStale}>{kit_stale_keep()}</Button>
          <Button kind="primary" onClick={reload}>
            {kit_stale_reload()}
          </Button>
        </>
      }
    >
      <p>{stale?.problem.message}</p>
    </Dialog>
  );
}
