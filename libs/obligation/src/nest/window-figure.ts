import type { Amounts, Figure, FigureEvent, FigurePage, FigureUnit, Words } from '#libs/monitoring/contract';
import { afterCursor, type Db } from '#libs/platform';
import { inScope, WINDOW_POINTS } from './points-sql.js';
import { hrefSql } from './source-sql.js';

export type Measure = 'points' | 'count' | 'ratio';

/** Which windows a figure sums over; `values` stand for $3 and on. */
export interface Selection {
  readonly where: string;
  readonly values: readonly string[];
}

interface About {
  readonly code: string;
  readonly names: Words;
  readonly measure: Measure;
  readonly selection: Selection;
}

/** What each measure reads: of the windows, of the facts' own rows, and of the events. */
export const MEASURES = {
  points: { unit: 'points', promised: WINDOW_POINTS.due, claimed: WINDOW_POINTS.claimed, verified: WINDOW_POINTS.verified, step: 'points' },
  count: { unit: 'count', promised: 'w.target', claimed: 'w.claimed_numerator', verified: 'w.verified_numerator', step: 'numerator' },
  ratio: {
    unit: 'count',
    promised: 'w.verified_denominator + w.claimed_denominator',
    claimed: 'w.claimed_numerator',
    verified: 'w.verified_numerator',
    step: 'numerator',
  },
} as const;

/** A sum as text; of no rows it is 0, because a window that is not there promises nothing. */
export const whole = (amount: string): string => `coalesce(sum(${amount}), 0)::text`;

const HREF = hrefSql({
  kind: `e.data::jsonb ->> 'sourceKind'`,
  id: `(e.data::jsonb ->> 'sourceId')`,
  page: `(e.data::jsonb ->> 'pageId')`,
  consortium: 'w.consortium_id',
  obligation: 'w.obligation_id',
});

const STEPS = `('obligation.verified', 'obligation.verification-withdrawn')`;

/**
 * A figure summed over windows ($1 consortium, $2 today, then the selection's values): what they hold, against the steps the log tells.
 * Windows that begun by today and ended not more than a year ago count.
 */
export class WindowFigure implements Figure {
  readonly code: string;
  readonly names: Words;
  readonly unit: FigureUnit;

  constructor(
    private readonly db: Db,
    private readonly today: () => string,
    private readonly about: About,
  ) {
    this.code = about.code;
    this.names = about.names;
    this.unit = MEASURES[about.measure].unit;
  }

  async read(consortiumId: string): Promise<Amounts> {
    const { promised, claimed, verified } = MEASURES[this.about.measure];
    const rows = await this.run<Amounts>(
      `SELECT ${whole(promised)} AS promised, ${whole(claimed)} AS claimed, ${whole(verified)} AS verified
       FROM obligation_window w WHERE ${this.windows}`,
      consortiumId,
    );
    return rows[0] ?? { promised: '0', claimed: '0', verified: '0' };
  }

  /** Of counted facts: the same amount from the verifications themselves. Points stand in the windows only. */
  async also(consortiumId: string): Promise<string> {
    if (this.about.measure === 'points') return (await this.read(consortiumId)).verified;
    const rows = await this.run<{ amount: string }>(
      `SELECT coalesce(sum(f.numerator), 0)::text AS amount FROM obligation_window w
       JOIN verification f ON f.consortium_id = w.consortium_id AND f.window_id = w.id AND f.withdrawn_at IS NULL WHERE ${this.windows}`,
      consortiumId,
    );
    return rows[0]?.amount ?? '0';
  }

  async recompute(consortiumId: string): Promise<string> {
    const rows = await this.run<{ amount: string }>(
      `SELECT coalesce(sum((e.data::jsonb ->> '${this.step}')::bigint), 0)::text AS amount FROM ${this.steps}`,
      consortiumId,
    );
    return rows[0]?.amount ?? '0';
  }

  events(consortiumId: string, { after, limit }: FigurePage): Promise<readonly FigureEvent[]> {
    const from = this.about.selection.values.length + 3;
    return this.run<FigureEvent>(
      `SELECT e.id AS "eventId", e.at, e.type, e.data::jsonb ->> '${this.step}' AS amount, 
         ${HREF} AS href
       FROM ${this.steps} AND ${afterCursor('e.id', `$${from}`)} ORDER BY e.id LIMIT $${from + 1}`,
      consortiumId,
      after,
      limit + 1,
    );
  }

  private get step(): string {
    return MEASURES[this.about.measure].step;
  }

  private get windows(): string {
    return `w.consortium_id = $1 AND ${inScope('$2::date')} AND ${this.about.selection.where}`;
  }

  /** The events of these windows; the window's id is in the event. */
  private get steps(): string {
    return `event e JOIN obligation_window w ON w.id = (e.data::jsonb ->> 'windowId')::uuid
      WHERE e.owner_id = $1 AND e.type IN ${STEPS} AND ${this.windows}`;
  }

  private run<Row>(text: string, consortiumId: string, ...more: readonly unknown[]): Promise<Row[]> {
    return this.db.query<Row>(text, [consortiumId, this.today(), ...this.about.selection.values, ...more]);
  }
}
