import {
  monitoring_event_acceptance_withdrawn,
  monitoring_event_accepted,
  monitoring_event_answered,
  monitoring_event_demand_met,
  monitoring_event_hours_confirmed,
  monitoring_event_hours_credited,
  monitoring_event_minutes,
  monitoring_event_other,
  monitoring_event_payment,
  monitoring_event_verification_withdrawn,
  monitoring_event_verified,
  monitoring_event_written_off,
  monitoring_unit_hours,
  monitoring_unit_percent,
  monitoring_unit_points,
} from '#messages';
import { formatFigure, formatHours, formatMoney } from '#libs/kit/ui';
import type { FigureUnit } from '../contract.js';

/** An amount with its unit; missing is "not reported". */
export function amountText(unit: FigureUnit, amount: string | null): string {
  if (amount === null) return formatFigure(null);
  switch (unit) {
    case 'fen':
      return formatMoney(amount);
    case 'hours':
      return monitoring_unit_hours({ amount: formatHours(Number(amount)) });
    case 'percent':
      return monitoring_unit_percent({ amount: formatFigure(amount) });
    case 'points':
      return monitoring_unit_points({ amount: formatFigure(amount) });
    case 'count':
      return formatFigure(amount);
  }
}

const words: Readonly<Record<string, () => string>> = {
  'obligation.verified': monitoring_event_verified,
  'obligation.verification-withdrawn': monitoring_event_verification_withdrawn,
  'task.accepted': monitoring_event_accepted,
  'task.acceptance-withdrawn': monitoring_event_acceptance_withdrawn,
  'hours.confirmed': monitoring_event_hours_confirmed,
  'hours.credited': monitoring_event_hours_credited,
  'payment.received': monitoring_event_payment,
  'meeting.minutes-signed': monitoring_event_minutes,
  'coordination.closed': monitoring_event_answered,
  'demand.response-accepted': monitoring_event_demand_met,
  'payment.written-off': monitoring_event_written_off,
};

/** What an event is called; one without words of its own shows its type. */
export const eventText = (type: string): string => words[type]?.() ?? monitoring_event_other({ type });

/** A part of a whole in whole per cent, rounded down; 0 of nothing. */
export const shareOf = (part: string, whole: string): number => (BigInt(whole) === 0n ? 0 : Number((BigInt(part) * 100n) / BigInt(whole)));
