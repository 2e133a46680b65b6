import {
  consortium_governance_seats,
  consortium_motion_admission,
  consortium_motion_amendment,
  consortium_motion_carried,
  consortium_motion_charter,
  consortium_motion_dissolution,
  consortium_motion_expired,
  consortium_motion_expulsion,
  consortium_motion_open,
  consortium_motion_rectification,
  consortium_motion_rectification_lift,
  consortium_motion_refused,
  consortium_motion_reinstatement,
  consortium_motion_seat_filling,
  consortium_motion_suspension,
  consortium_motion_terms,
  consortium_motion_void,
  consortium_motion_write_off,
} from '#messages';
import { inLocale, Mark, Tag } from '#libs/kit/ui';
import type { MotionItem, MotionView } from '../contract.js';

type Named = Pick<MotionItem, 'kind' | 'charterVersion' | 'seat'> & { readonly candidate: { readonly shortName: string } | null };

/** What a motion is about, as a heading. */
export function motionTitle({ kind, candidate, charterVersion, seat }: Named): string {
  const name = candidate?.shortName ?? '—';
  switch (kind) {
    case 'CHARTER':
      return consortium_motion_charter();
    case 'CHARTER_AMENDMENT':
      return consortium_motion_amendment({ version: charterVersion ?? '—' });
    case 'ADMISSION':
      return consortium_motion_admission({ name });
    case 'SUSPENSION':
      return consortium_motion_suspension({ name });
    case 'REINSTATEMENT':
      return consortium_motion_reinstatement({ name });
    case 'EXPULSION':
      return consortium_motion_expulsion({ name });
    case 'DISSOLUTION':
      return consortium_motion_dissolution();
    case 'RECTIFICATION':
      return consortium_motion_rectification();
    case 'RECTIFICATION_LIFT':
      return consortium_motion_rectification_lift();
    case 'TERMS_CHANGE':
      return consortium_motion_terms({ version: charterVersion ?? '—' });
    case 'WRITE_OFF':
      return consortium_motion_write_off({ name });
    case 'SEAT_FILLING':
      return consortium_motion_seat_filling({ name, seat: seat ? inLocale(seat) : consortium_governance_seats() });
  }
}

/** Open is a promise; only with every signature does it hold. */
export function MotionState({
  status,
  refusedBy,
}: {
  readonly status: MotionView['status'];
  readonly refusedBy: { readonly shortName: string } | null;
}) {
  switch (status) {
    case 'OPEN':
      return <Mark kind="promised" word={consortium_motion_open()} />;
    case 'CARRIED':
      return <Mark kind="verified" word={consortium_motion_carried()} />;
    case 'REFUSED':
      return <Mark kind="overdue" word={consortium_motion_refused({ name: refusedBy?.shortName ?? '—' })} />;
    case 'EXPIRED':
      return <Mark kind="overdue" word={consortium_motion_expired()} />;
    case 'VOID':
      return <Tag>{consortium_motion_void()}</Tag>;
  }
}
