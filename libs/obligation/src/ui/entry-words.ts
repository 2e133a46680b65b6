import {
  obligation_entry_due,
  obligation_entry_hours,
  obligation_entry_one,
  obligation_entry_paid,
  obligation_entry_part,
  obligation_time_due,
  obligation_time_fact,
  obligation_time_hours,
  obligation_time_payment,
} from '#messages';
import { formatNumber } from '#libs/kit/ui';
import type { EntryView, ObligationView } from '../contract.js';
import { amountText } from './claim-words.js';

/** How much a fact is, in words of its own. */
export const entryAmount = ({ sourceKind, numerator, denominator, minutes }: EntryView, metric: ObligationView['metric']): string => {
  switch (sourceKind) {
    case 'TASK':
      return metric === 'RATIO'
        ? obligation_entry_part({ numerator: String(numerator), denominator: String(denominator) })
        : obligation_entry_one({ amount: String(numerator) });
    case 'HOURS':
      return obligation_entry_hours({ hours: String(Math.floor((minutes ?? 0) / 60)), minutes: String((minutes ?? 0) % 60) });
    case 'DUE':
      return obligation_entry_due({ amount: formatNumber(denominator) });
    case 'PAYMENT':
      return obligation_entry_paid({ amount: formatNumber(numerator) });
  }
};

/** What happened, as the history of a promise tells it. */
export function entryMoment(entry: EntryView, obligation: ObligationView): string {
  const name = entry.verifier?.shortName ?? '—';
  switch (entry.sourceKind) {
    case 'TASK':
      return obligation_time_fact({ name, amount: amountText(entry, obligation) });
    case 'HOURS':
      return obligation_time_hours({ name, amount: entryAmount(entry, obligation.metric) });
    case 'DUE':
      return obligation_time_due({ amount: entryAmount(entry, obligation.metric) });
    case 'PAYMENT':
      return obligation_time_payment({ name, amount: entryAmount(entry, obligation.metric) });
  }
}
