import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { LoggedAmounts, type Addend, type Amounts, type Figure, type FigureEvent, type FigurePage } from '#libs/monitoring/contract';

/** Only what an independent enterprise's mentor confirmed is verified; each batch is one event. */
const CONFIRMED: readonly Addend[] = [
  { type: 'hours.confirmed', amount: { field: 'minutes' }, sign: 1, only: { counts: true }, href: { prefix: '/tasks/', field: 'taskId' } },
];

const READ = {
  name: 'training-hours-of-consortium',
  text: `SELECT coalesce(sum(h.minutes) FILTER (WHERE h.status = 'LOGGED'), 0)::text AS claimed, coalesce(sum(h.minutes) FILTER (WHERE b.counts), 0)::text AS verified
    FROM hours h LEFT JOIN hours_batch b ON b.organization_id = h.organization_id AND b.id = h.confirmation_id
    WHERE h.consortium_id = $1 AND h.status IN ('LOGGED', 'CONFIRMED', 'CREDITED')`,
};

/** Practical hours on the consortium's tasks, in minutes: logged and waiting, confirmed by the other side. Nobody promises hours yet: not reported. */
@Injectable()
export class ConfirmedHoursFigure implements Figure {
  readonly code = 'hours-confirmed';
  readonly names = { zh: '确认的实践工时', en: 'Confirmed practical hours' };
  readonly unit = 'hours';

  constructor(
    private readonly db: Db,
    private readonly amounts: LoggedAmounts,
  ) {}

  async read(consortiumId: string): Promise<Amounts> {
    const [row] = await this.db.read<{ claimed: string; verified: string }>(READ, [consortiumId]);
    return { promised: null, claimed: row?.claimed ?? '0', verified: row?.verified ?? '0' };
  }

  recompute(consortiumId: string): Promise<string> {
    return this.amounts.sum(consortiumId, CONFIRMED);
  }

  events(consortiumId: string, page: FigurePage): Promise<readonly FigureEvent[]> {
    return this.amounts.events(consortiumId, CONFIRMED, page);
  }
}
