import {
  obligation_cadence_half_year,
  obligation_cadence_month,
  obligation_cadence_quarter,
  obligation_cadence_two_years,
  obligation_cadence_year,
  obligation_target_at_most,
  obligation_target_count,
  obligation_target_ratio,
} from '#messages';
import { inLocale } from '#libs/kit/ui';
import type { Cadence, Metric } from '../contract.js';

const words: Readonly<Record<Cadence, () => string>> = {
  MONTH: obligation_cadence_month,
  QUARTER: obligation_cadence_quarter,
  HALF_YEAR: obligation_cadence_half_year,
  YEAR: obligation_cadence_year,
  TWO_YEARS: obligation_cadence_two_years,
};

/** How long a window lasts. */
export const cadenceText = (cadence: Cadence): string => words[cadence]();

/** What is promised per window, with its unit. */
export function targetText({
  metric,
  target,
  unit,
}: {
  readonly metric: Metric;
  readonly target: number;
  readonly unit: { readonly zh: string; readonly en: string };
}): string {
  const amount = { target: String(target), unit: inLocale(unit) };
  switch (metric) {
    case 'COUNT':
      return obligation_target_count(amount);
    case 'RATIO':
      return obligation_target_ratio({ target: amount.target });
    case 'AT_MOST':
      return obligation_target_at_most(amount);
  }
}
