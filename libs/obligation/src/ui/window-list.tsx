import { useState } from 'react';
import {
  obligation_claim_window_act,
  obligation_mark_breached,
  obligation_mark_waived,
  obligation_window_breached,
  obligation_window_extended,
  obligation_window_none,
} from '#messages';
import { Button, inLocale, Mark } from '#libs/kit/ui';
import type { ObligationView, WindowView } from '../contract.js';
import { ClaimDialog } from './claim-dialog.js';
import { claimable } from './promise-actions.js';
import { PromiseProgress } from './promise-progress.js';

interface WindowListProps {
  readonly obligation: ObligationView;
  /** The reader may claim for the side that owes. */
  readonly claims: boolean;
}

/** The bar of each window. The newest is claimed for at the foot of the panel, an older one here: late proof is better than none. */
export function WindowList({ obligation, claims }: WindowListProps) {
  const { windows, metric, unit } = obligation;
  const [claiming, setClaiming] = useState<WindowView | null>(null);
  const older = claims ? claimable(obligation).slice(1) : [];
  if (windows.length === 0) return <p className="muted">{obligation_window_none()}</p>;
  return (
    <>
      {windows.map((window) => {
        const label = `${window.startsOn} – ${window.endsOn}`;
        return (
          <div key={window.id}>
            <p className="obligation-claim-head">
              <WindowMark window={window} /> {label}
            </p>
            <PromiseProgress amounts={window} metric={metric} unit={inLocale(unit)} label={label} overdue={window.mark === 'overdue'} />
            {window.extendedTo !== null && <small className="muted">{obligation_window_extended({ until: window.extendedTo })}</small>}
            {window.breached && <p className="muted">{obligation_window_breached({ days: String(window.graceDays) })}</p>}
            {older.includes(window) && window.mark !== 'verified' && (
              <div className="actions">
                <Button small onClick={() => setClaiming(window)}>
                  {obligation_claim_window_act()}
                </Button>
              </div>
            )}
          </div>
        );
      })}
      <ClaimDialog obligation={obligation} window={claiming} onClose={() => setClaiming(null)} />
    </>
  );
}

const WindowMark = ({ window: { waived, breached, mark } }: { readonly window: WindowView }) => {
  if (waived) return <Mark kind="promised" word={obligation_mark_waived()} />;
  return <Mark kind={mark} {...(breached ? { word: obligation_mark_breached() } : {})} />;
};
