import { obligation_ratio_claimed, obligation_ratio_none, obligation_ratio_verified } from '#messages';
import { PromiseBar } from '#libs/kit/ui';
import type { LedgerRow } from '../contract.js';

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
    return <PromiseBar promised={target} claimed={claimed.numerator} verified={verified.numerator} {...{ unit, label, overdue }} />;
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
        {obligation_ratio_verified({ numerator: String(verified.numerator), denominator: String(verified.denominator) })}
        {claimed.denominator > 0 &&
          ` ${obligation_ratio_claimed({ numerator: String(claimed.numerator), denominator: String(claimed.denominator) })}`}
      </small>
    </>
  );
}
