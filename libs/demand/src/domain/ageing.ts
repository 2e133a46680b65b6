import { addDays, daysBetween } from '#libs/kernel';

/** How long a demand has waited without an accepted answer, in whole days since it was published. */
export const ages = ['TO_30', 'TO_90', 'OVER_90'] as const;
export type Age = (typeof ages)[number];

/** Days after which the secretariat hears of a demand nobody answered. [prop; domain.md §1, information asymmetry] */
export const UNANSWERED_DAYS = 30;

/**
 * The bucket of a number of days.
 * @example ageOfDays(30) // 'TO_30'
 */
export const ageOfDays = (days: number): Age => (days <= 30 ? 'TO_30' : days <= 90 ? 'TO_90' : 'OVER_90');

/** The same from two business dates. */
export const ageOn = (since: string, today: string): Age => ageOfDays(daysBetween(since, today));

/** First and last day of publication that fall into a bucket today; null: no bound. */
export function datesOf(age: Age, today: string): { readonly first: string | null; readonly last: string | null } {
  switch (age) {
    case 'TO_30':
      return { first: addDays(today, -30), last: null };
    case 'TO_90':
      return { first: addDays(today, -90), last: addDays(today, -31) };
    case 'OVER_90':
      return { first: null, last: addDays(today, -91) };
  }
}
