import type { Amounts } from '#libs/monitoring/contract';
import type { Statement } from '#libs/platform';
import { inScope } from './points-sql.js';
import { MEASURES, whole, type Measure } from './window-figure.js';

/** The sums of a consortium's windows: of all, of one template's, and of one obligor's. */
export interface WindowSum {
  readonly code: string | null;
  readonly obligorId: string | null;
  readonly amounts: Readonly<Record<Measure, Amounts>>;
}

const amountsOf = ({ promised, claimed, verified }: (typeof MEASURES)[Measure]): string =>
  `json_build_object('promised', ${whole(promised)}, 'claimed', ${whole(claimed)}, 'verified', ${whole(verified)})`;

const measures = Object.entries(MEASURES)
  .map(([measure, columns]) => `'${measure}', ${amountsOf(columns)}`)
  .join(', ');

/** $1 consortium, $2 today: every sum the overview shows, from one reading of the windows. */
export const WINDOW_SUMS: Statement = {
  name: 'obligation-window-sums',
  text: `SELECT o.code, w.obligor_id AS "obligorId", json_build_object(${measures}) AS amounts
    FROM obligation_window w JOIN obligation o ON o.consortium_id = w.consortium_id AND o.id = w.obligation_id
    WHERE w.consortium_id = $1 AND ${inScope('$2::date')} GROUP BY GROUPING SETS ((), (o.code), (w.obligor_id))`,
};
