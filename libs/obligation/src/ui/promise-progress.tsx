import { obligation_late_weighs, obligation_ratio_claimed, obligation_ratio_none, obligation_ratio_verified } from '#messages';
import { formatNumber, PromiseBar } from '#libs/kit/ui';
import type { LedgerRow } from '../contract.js';
import { halvesOf } from '../domain/progress.js';

interface PromiseProgressProps {
  readonly amounts: Pick<LedgerRow, 'target' | 'claimed' | 'verified'>;
  readonly metric: LedgerRow['metric'];
  readonly unit: string;
  readonly label: string;
  readonly overdue: boolean;
}

/** The bar of a window. Of a ratio it shows the share, and says both parts; a ratio of nothing is not due. */
export function PromiseProgress({ amounts: { target, claimed, verified }, metric, unit, label, overdue }: PromiseProgressProps) {
  if (metric !== 'RATIO') {
    return (
      <>
        <PromiseBar promised={target} claimed={claimed.numerator} verified={verified.numerator} {...{ unit, label, overdue }} />
        <LateWeighs verified={verified} />
      </>
    );
  }
  const whole = verified.denominator + claimed.denominator;
  if (whole === 0) {
    return (
      <>
        <PromiseBar promised={target} claimed={0} verified={0} unit="%" {...{ label, overdue }} />
        <small className="muted">{obligation_ratio_none()}</small>
      </>
    );
  }
  const solid = Math.floor((100 * verified.numerator) / whole);
  const hatched = Math.floor((100 * claimed.numerator) / whole);
  return (
    <>
      <PromiseBar promised={target} claimed={hatched} verified={solid} unit="%" {...{ label, overdue }} />
      <small className="muted">
        {obligation_ratio_verified(partsOf(verified))}
        {claimed.numerator + claimed.denominator > 0 &&
          ` ${obligation_ratio_claimed(partsOf({ ...claimed, denominator: claimed.denominator || whole }))}`}
      </small>
      <LateWeighs verified={verified} />
    </>
  );
}

/** What is claimed of what is due already has no whole of its own: a payment, whose amount fell due before. */
const partsOf = ({ numerator, denominator }: LedgerRow['claimed']) => ({
  numerator: formatNumber(numerator),
  denominator: formatNumber(denominator),
});

/** The bar shows what was verified; what was reported late weighs half of that, and why the promise is not kept must be in sight. */
const LateWeighs = ({ verified }: Pick<LedgerRow, 'verified'>) =>
  verified.late > 0 && (
    <small className="muted">
      {obligation_late_weighs({
        late: formatNumber(verified.late),
        amount: formatNumber(verified.numerator),
        weighed: formatNumber(halvesOf(verified) / 2),
      })}
    </small>
  );
