import {
  consortium_change_at_risk_on,
  consortium_change_dormant_on,
  consortium_change_fact,
  consortium_change_fill_seat,
  consortium_change_lift,
  consortium_change_rectified_on,
  consortium_change_seat_overdue_on,
  consortium_reason_no_fact,
  consortium_reason_rectification,
  consortium_reason_seat_overdue,
  consortium_status_active,
  consortium_status_at_risk,
  consortium_status_dissolved,
  consortium_status_dormant,
  consortium_status_founding,
  consortium_status_rectification,
} from '#messages';
import { inLocale } from '#libs/kit/ui';
import type { LifeView } from '../contract.js';

type Reason = LifeView['reasons'][number];
type Change = LifeView['changes'][number];

/** What a state is called. */
export function stateName(state: LifeView['state']): string {
  switch (state) {
    case 'FOUNDING':
      return consortium_status_founding();
    case 'ACTIVE':
      return consortium_status_active();
    case 'AT_RISK':
      return consortium_status_at_risk();
    case 'DORMANT':
      return consortium_status_dormant();
    case 'RECTIFICATION':
      return consortium_status_rectification();
    case 'DISSOLVED':
      return consortium_status_dissolved();
  }
}

const seatName = (seat: Reason['seat']): string => (seat ? inLocale(seat.names) : '—');

/** Why, in one line. */
export function reasonText({ code, since, days, seat, until }: Reason): string {
  switch (code) {
    case 'NO_FACT':
      return consortium_reason_no_fact({ day: since, days: days ?? 0 });
    case 'SEAT_OVERDUE':
      return consortium_reason_seat_overdue({ seat: seatName(seat), day: since });
    case 'RECTIFICATION':
      return consortium_reason_rectification({ day: since, until: until ?? '—' });
  }
}

/** What would change it, in one line. */
export function changeText({ code, on, seat }: Change): string {
  const day = on ?? '—';
  switch (code) {
    case 'AT_RISK_ON':
      return consortium_change_at_risk_on({ day });
    case 'DORMANT_ON':
      return consortium_change_dormant_on({ day });
    case 'SEAT_OVERDUE_ON':
      return consortium_change_seat_overdue_on({ day, seat: seatName(seat) });
    case 'FACT':
      return consortium_change_fact();
    case 'FILL_SEAT':
      return consortium_change_fill_seat({ seat: seatName(seat) });
    case 'RECTIFIED_ON':
      return consortium_change_rectified_on({ day });
    case 'LIFT':
      return consortium_change_lift();
  }
}
