import {
  obligation_amount_part,
  obligation_amount_unit,
  obligation_claim_state_checked,
  obligation_claim_state_claimed,
  obligation_claim_state_disputed,
  obligation_claim_state_not_confirmed,
  obligation_claim_state_overdue,
  obligation_claim_state_rejected,
  obligation_claim_state_ruled,
  obligation_claim_state_upheld,
  obligation_claim_state_verified,
  obligation_claim_state_verified_part,
  obligation_claim_state_withdrawn,
  obligation_flag_doubted,
  obligation_flag_doubted_means,
  obligation_flag_alike,
  obligation_flag_alike_means,
  obligation_flag_fast,
  obligation_flag_fast_means,
  obligation_flag_late,
  obligation_flag_late_means,
  obligation_flag_mutual,
  obligation_flag_mutual_means,
  obligation_mark_disputed,
  obligation_mark_not_confirmed,
  obligation_mark_overdue_claim,
  obligation_mark_rejected,
  obligation_mark_ruled,
  obligation_mark_taken_back,
  obligation_mark_upheld,
  obligation_mark_verified_late,
} from '#messages';
import { formatDay, formatNumber, inLocale, type MarkKind } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import type { ClaimFlag } from '../domain/claim-flags.js';
import type { ClaimState } from '../domain/claim-status.js';
import type { Measured } from '../domain/progress.js';

/** What an amount is read with. */
export type Measure = Pick<ObligationView, 'metric' | 'unit'>;

/** "8 小时", or of a ratio "18 / 20". */
export const amountText = ({ numerator, denominator }: Measured, { metric, unit }: Measure): string =>
  metric === 'RATIO'
    ? obligation_amount_part({ numerator: formatNumber(numerator), denominator: formatNumber(denominator) })
    : obligation_amount_unit({ amount: formatNumber(numerator), unit: inLocale(unit) });

const flags: Readonly<Record<ClaimFlag, readonly [name: () => string, means: () => string]>> = {
  LATE: [obligation_flag_late, obligation_flag_late_means],
  ALIKE: [obligation_flag_alike, obligation_flag_alike_means],
  FAST: [obligation_flag_fast, obligation_flag_fast_means],
  MUTUAL: [obligation_flag_mutual, obligation_flag_mutual_means],
  DOUBTED: [obligation_flag_doubted, obligation_flag_doubted_means],
};

export const flagName = (flag: ClaimFlag): string => flags[flag][0]();
/** Why it was flagged, and what follows. */
export const flagMeans = (flag: ClaimFlag): string => flags[flag][1]();

/** Verified is solid, waiting is hatched; what was rejected or taken back is hollow again. */
export const claimMarks: Readonly<Record<ClaimState, MarkKind>> = {
  CLAIMED: 'claimed',
  VERIFICATION_OVERDUE: 'overdue',
  VERIFIED: 'verified',
  VERIFIED_LATE: 'verified',
  REJECTED: 'promised',
  DISPUTED: 'promised',
  UPHELD: 'promised',
  RULED: 'verified',
  SPOT_CHECKED: 'spot-checked',
  NOT_CONFIRMED: 'overdue',
  WITHDRAWN: 'promised',
};

/** The word beside the mark; undefined: the mark's own. */
export const claimWord = (state: ClaimState): string | undefined =>
  ({
    CLAIMED: undefined,
    VERIFIED: undefined,
    VERIFIED_LATE: obligation_mark_verified_late(),
    VERIFICATION_OVERDUE: obligation_mark_overdue_claim(),
    REJECTED: obligation_mark_rejected(),
    DISPUTED: obligation_mark_disputed(),
    UPHELD: obligation_mark_upheld(),
    RULED: obligation_mark_ruled(),
    SPOT_CHECKED: undefined,
    NOT_CONFIRMED: obligation_mark_not_confirmed(),
    WITHDRAWN: obligation_mark_taken_back(),
  })[state];

/** Whose turn it is on a claim, or what became of it. */
export function claimText(claim: ClaimView, measure: Measure): string {
  const name = (claim.awaits ?? claim.answeredBy)?.shortName ?? '—';
  const arbiter = claim.dispute?.arbiter.shortName ?? '—';
  switch (claim.state) {
    case 'CLAIMED':
      return obligation_claim_state_claimed({ name, by: formatDay(claim.verifyBy) });
    case 'VERIFICATION_OVERDUE':
      return obligation_claim_state_overdue({ name, by: formatDay(claim.verifyBy) });
    case 'VERIFIED':
    case 'VERIFIED_LATE':
      return claim.verified && claim.verified.numerator < claim.numerator
        ? obligation_claim_state_verified_part({ name, amount: amountText(claim.verified, measure) })
        : obligation_claim_state_verified({ name });
    case 'REJECTED':
      return obligation_claim_state_rejected({ name });
    case 'DISPUTED':
      return obligation_claim_state_disputed({ name: arbiter, by: formatDay(claim.dispute?.ruleBy ?? claim.verifyBy) });
    case 'UPHELD':
      return obligation_claim_state_upheld({ name: arbiter });
    case 'RULED':
      return obligation_claim_state_ruled({ name: arbiter, amount: amountText(claim.verified ?? claim, measure) });
    case 'SPOT_CHECKED':
      return obligation_claim_state_checked({ name });
    case 'NOT_CONFIRMED':
      return obligation_claim_state_not_confirmed({ name });
    case 'WITHDRAWN':
      return obligation_claim_state_withdrawn();
  }
}
