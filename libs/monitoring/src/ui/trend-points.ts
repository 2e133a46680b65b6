import { formatMonth, type TrendPoint } from '#libs/kit/ui';
import type { OverviewView } from '../contract.js';
import { shareOf } from './figure-text.js';

/** The months as shares of what was promised by then; a month in which nothing was promised leaves a gap. */
export const trendPoints = (trend: OverviewView['trend']): readonly TrendPoint[] =>
  trend.map(({ month, promised, claimed, verified }) => {
    const label = formatMonth(month);
    if (BigInt(promised) === 0n) return { label, promised: null, claimed: null, verified: null };
    return { label, promised: 100, claimed: shareOf(claimed, promised), verified: shareOf(verified, promised) };
  });
