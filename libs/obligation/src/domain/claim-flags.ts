import type { ClaimStatus } from './claim-status.js';
import type { Measured } from './progress.js';

export const claimFlags = ['LATE', 'ALIKE', 'FAST', 'MUTUAL', 'DOUBTED'] as const;
export type ClaimFlag = (typeof claimFlags)[number];

/** Within how many milliseconds an approval is too fast to have been looked at (domain.md §7, anti-gaming 5). */
const FAST_MS = 20_000;
/** Share of either side's verifications, in per cent, beyond which two verify each other too much; and from how many on it says anything. */
const MUTUAL_PERCENT = 60;
const MUTUAL_FROM = 5;

/** In how many of its 64 bits the look of a picture may differ from another's that it was made from (libs/platform, picture-look). */
export const ALIKE_BITS = 6;

/** Verifications of claims: how many each of two sides gave, and how many of those to the other. */
export interface Mutual {
  readonly given: number;
  readonly toOther: number;
  readonly otherGiven: number;
  readonly fromOther: number;
}

export interface FlagFacts {
  readonly late: boolean;
  /** A picture of its evidence looks like one that proved another claim (domain.md §7, 4). */
  readonly alike: boolean;
  readonly since: Date;
  readonly until: Date | null;
  readonly status: ClaimStatus;
  readonly mutual: Mutual | null;
  /** A spot check did not confirm a verification of the same verifier, in the year before the claim or since. */
  readonly doubted: boolean;
}

/** What of a claim or its answer should be looked at again. Flags change no amount; they put it first in the samples (domain.md §7, 4 to 7). */
export function flagsOf({ late, alike, since, until, status, mutual, doubted }: FlagFacts): readonly ClaimFlag[] {
  const flags: ClaimFlag[] = [];
  if (late) flags.push('LATE');
  if (alike) flags.push('ALIKE');
  if (status === 'VERIFIED' && until && isFast(since, until)) flags.push('FAST');
  if (mutual && isMutual(mutual)) flags.push('MUTUAL');
  if (doubted && status !== 'CLAIMED') flags.push('DOUBTED');
  return flags;
}

/** Whether an approval came too soon after the claim to have been looked at. */
export const isFast = (since: Date, until: Date): boolean => until.getTime() - since.getTime() < FAST_MS;

/** How often one side verified for another, of all sides of a consortium. */
export function mutualOf(
  counts: readonly { readonly verifierId: string; readonly obligorId: string; readonly count: number }[],
  sideId: string,
  otherId: string,
): Mutual {
  const sum = (verifierId: string, obligorId?: string): number =>
    counts
      .filter((one) => one.verifierId === verifierId && (obligorId === undefined || one.obligorId === obligorId))
      .reduce((total, { count }) => total + count, 0);
  return { given: sum(sideId), toOther: sum(sideId, otherId), otherGiven: sum(otherId), fromOther: sum(otherId, sideId) };
}

/** Both verify each other, and for one of them that is most of what it verifies. */
export function isMutual({ given, toOther, otherGiven, fromOther }: Mutual): boolean {
  if (toOther === 0 || fromOther === 0) return false;
  const most = (part: number, whole: number): boolean => whole >= MUTUAL_FROM && part * 100 > whole * MUTUAL_PERCENT;
  return most(toOther, given) || most(fromOther, otherGiven);
}

/** A ratio of which the claimant itself says that not all was done. */
export const isPart = ({ numerator, denominator }: Measured): boolean => denominator > 0 && numerator < denominator;

/** Whether somebody should look at a claim before it is verified with others in one batch: flagged, or a part. */
export const needsALook = (claim: Measured & { readonly flags: readonly ClaimFlag[] }): boolean => claim.flags.length > 0 || isPart(claim);
