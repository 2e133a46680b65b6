import { kit_bar_awaiting, kit_bar_key_claimed, kit_bar_key_promised, kit_bar_key_verified, kit_bar_label, kit_not_reported } from '#messages';
import { formatNumber } from '../text/format.js';

type Amount = number | string | bigint;

export interface PromiseBarProps {
  readonly promised: Amount | null;
  /** Claimed and not yet verified, on top of what is verified. */
  readonly claimed?: Amount | null;
  readonly verified: Amount | null;
  readonly unit?: string;
  readonly overdue?: boolean;
  /** How an amount is written; money: `formatMoney`. */
  readonly format?: (amount: Amount) => string;
  /** What it is about, for readers who hear it. */
  readonly label?: string;
  /** Without the line of figures under it. */
  readonly bare?: boolean;
}

const share = (part: Amount, whole: Amount): number => {
  const total = Number(whole);
  return total > 0 ? Math.max(0, Math.min(100, (Number(part) / total) * 100)) : 0;
};

/** Outlined track = promised, hatch = claimed, solid = verified; `8 + 2 待核 / 12 台` under it. A missing amount is dashed, never 0. */
export function PromiseBar({
  promised,
  claimed = 0,
  verified,
  unit = '',
  overdue = false,
  format = formatNumber,
  label = '',
  bare = false,
}: PromiseBarProps) {
  const known = promised !== null && verified !== null;
  const solid = known ? share(verified, promised) : 0;
  const hatched = known ? Math.min(100 - solid, share(claimed ?? 0, promised)) : 0;
  const write = (amount: Amount | null): string => (amount === null ? kit_not_reported() : format(amount));
  const spoken = kit_bar_label({ label, promised: write(promised), verified: write(verified), claimed: write(claimed), unit });
  const late = overdue && solid < 100;
  return (
    <div className="promise">
      <div className={`promise-bar${late ? ' late' : ''}${known ? '' : ' unknown'}`} role="img" aria-label={spoken}>
        <i className="verified" style={{ width: `${solid}%` }} />
        {hatched > 0 && <i className="claimed" style={{ width: `${hatched}%` }} />}
      </div>
      {!bare && (
        <small aria-hidden="true">
          <span>
            {write(verified)}
            {Number(claimed ?? 0) > 0 && ` + ${kit_bar_awaiting({ amount: write(claimed) })}`}
          </span>
          <span>
            / {write(promised)} {unit}
          </span>
        </small>
      )}
    </div>
  );
}

/** What the three fillings mean, optionally with shares in percent. */
export function PromiseKey({ promised, claimed, verified }: { readonly promised?: string; readonly claimed?: string; readonly verified?: string }) {
  return (
    <div className="promise-key">
      <span>
        <i className="verified" />
        {kit_bar_key_verified()} {verified}
      </span>
      <span>
        <i className="claimed" />
        {kit_bar_key_claimed()} {claimed}
      </span>
      <span>
        <i />
        {kit_bar_key_promised()} {promised}
      </span>
    </div>
  );
}
