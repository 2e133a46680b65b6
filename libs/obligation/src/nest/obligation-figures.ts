import { Injectable } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import type { Amounts, Figure, FigureReading, FigureSource, Words } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import { FULFILMENT_FIGURE, legFigure } from '../contract.js';
import { numberOf } from '../application/naming.js';
import type { Metric } from '../domain/template.js';
import { WindowFigure, type Measure, type Selection } from './window-figure.js';
import { WINDOW_SUMS, type WindowSum } from './window-sums.js';
import { DEFINITION } from './definition-sql.js';

interface Leg {
  readonly seat: string;
  readonly organizationId: string;
  readonly names: Words | null;
}

/** A figure of the overview, and which of the windows' sums it shows. */
interface Shown {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly of: Partial<Pick<WindowSum, 'code' | 'obligorId'>>;
}

interface Used {
  readonly code: string;
  readonly metric: Metric;
  readonly names: Words;
}

const LEGS = `SELECT l.seat, l.organization_id AS "organizationId",
    (SELECT s -> 'names' FROM consortium c JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version,
       jsonb_array_elements(k.definition -> 'seats') s WHERE c.id = l.consortium_id AND s ->> 'code' = l.seat) AS names
  FROM lead_seat l WHERE l.consortium_id = $1 ORDER BY l.position`;

const USED = `SELECT DISTINCT ON (o.code) o.code, o.metric, d.definition -> 'names' AS names FROM obligation o
  ${DEFINITION}
  WHERE o.consortium_id = $1 AND o.agreed_at IS NOT NULL AND o.set_hash IS NOT NULL
    AND (o.computed_from IS NOT NULL OR EXISTS (SELECT 1 FROM obligation_window w WHERE w.consortium_id = $1 AND w.obligation_id = o.id AND w.entries > 0))
  ORDER BY o.code`;

const ONE = `SELECT o.id, o.metric, d.definition -> 'names' AS names FROM obligation o
  ${DEFINITION} WHERE o.consortium_id = $1 AND o.number = $2`;

const WHOLE: Words = { zh: '履约分（各项承诺按权重折算，满分每项 100）', en: 'Fulfilment points (each promise weighed, 100 when wholly kept)' };
const NOTHING: Amounts = { promised: '0', claimed: '0', verified: '0' };
const EVERYTHING: Selection = { where: 'true', values: [] };

/** Figures of fulfilment: the whole consortium, each lead seat, each template in use that has facts or is computed, and each single promise. */
@Injectable()
export class ObligationFigures implements FigureSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async figures(consortiumId: string): Promise<readonly Figure[]> {
    return (await this.shown(consortiumId)).map(({ figure }) => figure);
  }

  async readings(consortiumId: string): Promise<readonly FigureReading[]> {
    const shown = await this.shown(consortiumId);
    const sums = await this.db.read<WindowSum>(WINDOW_SUMS, [consortiumId, this.today()]);
    const found = ({ code = null, obligorId = null }: Shown['of']) => sums.find((sum) => sum.code === code && sum.obligorId === obligorId);
    return shown.map(({ figure, measure, of }) => ({ figure, amounts: found(of)?.amounts[measure] ?? NOTHING }));
  }

  /** A single promise, 'ob-0001': too many to list. */
  async find(consortiumId: string, code: string): Promise<Figure | null> {
    const number = /^ob-(\d{4,9})$/.exec(code)?.[1];
    if (!number) return null;
    const found = (await this.db.query<{ id: string; metric: Metric; names: Words }>(ONE, [consortiumId, Number(number)]))[0];
    if (!found) return null;
    return this.figure(code, named(found.names, numberOf(Number(number))), measureOf(found.metric), {
      where: 'w.obligation_id = $3',
      values: [found.id],
    });
  }

  private async shown(consortiumId: string): Promise<readonly Shown[]> {
    const legs = await this.db.query<Leg>(LEGS, [consortiumId]);
    const used = await this.db.query<Used>(USED, [consortiumId]);
    return [
      { figure: this.figure(FULFILMENT_FIGURE, WHOLE, 'points', EVERYTHING), measure: 'points', of: {} },
      ...legs.map((leg) => this.leg(leg)),
      ...used.map((template) => this.template(template)),
    ];
  }

  private leg({ seat, organizationId, names }: Leg): Shown {
    const selection = { where: 'w.obligor_id = $3', values: [organizationId] };
    return {
      figure: this.figure(legFigure(seat), legNames(names, seat), 'points', selection),
      measure: 'points',
      of: { obligorId: organizationId },
    };
  }

  private template({ code, metric, names }: Used): Shown {
    const where = 'w.obligation_id IN (SELECT o.id FROM obligation o WHERE o.consortium_id = $1 AND o.code = $3)';
    const measure = measureOf(metric);
    return { figure: this.figure(code.toLowerCase(), named(names, code), measure, { where, values: [code] }), measure, of: { code } };
  }

  private figure(code: string, names: Words, measure: Measure, selection: Selection): Figure {
    return new WindowFigure(this.db, () => this.today(), { code, names, measure, selection });
  }

  private today(): string {
    return businessDate(this.clock.now());
  }
}

const measureOf = (metric: Metric): Measure => (metric === 'RATIO' ? 'ratio' : 'count');
const named = (names: Words, code: string): Words => ({ zh: `${code} ${names.zh}`, en: `${code} ${names.en}` });
const legNames = (names: Words | null, seat: string): Words => ({ zh: `${names?.zh ?? seat}履约分`, en: `${names?.en ?? seat}: fulfilment points` });
