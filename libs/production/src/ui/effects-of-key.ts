import { formatHours, formatMoney, type Effect } from '#libs/kit/ui';
import {
  production_effect_both_keys,
  production_effect_counts,
  production_effect_counts_not,
  production_effect_hours,
  production_effect_price,
  production_effect_wait_enterprise,
  production_effect_wait_school,
  production_effect_withdraw,
} from '#messages';
import type { TaskHoursView } from '#libs/training/contract';
import type { TaskView } from '../contract.js';

/** What turning one key will do, in counted facts: whether the other is there, whether it counts, hours, money. */
export function effectsOfKey(task: TaskView, otherTurned: boolean, mine: 'SCHOOL' | 'ENTERPRISE', hours?: TaskHoursView): readonly Effect[] {
  const real = task.reality.verdict === 'REAL';
  const effects: Effect[] = [
    otherTurned
      ? { mark: 'verified', text: production_effect_both_keys() }
      : { mark: 'claimed', text: mine === 'SCHOOL' ? production_effect_wait_enterprise() : production_effect_wait_school() },
    { mark: real ? (otherTurned ? 'verified' : 'claimed') : 'promised', text: real ? production_effect_counts() : production_effect_counts_not() },
  ];
  if (hours && hours.minutes.confirmed + hours.minutes.credited > 0) {
    const students = new Set(hours.items.map((one) => one.personId)).size;
    effects.push({
      mark: 'verified',
      text: production_effect_hours({ hours: formatHours(hours.minutes.confirmed + hours.minutes.credited), students }),
    });
  }
  if (task.priceFen !== null)
    effects.push({ mark: otherTurned ? 'verified' : 'claimed', text: production_effect_price({ amount: formatMoney(task.priceFen) }) });
  effects.push({ mark: 'promised', text: production_effect_withdraw() });
  return effects;
}
