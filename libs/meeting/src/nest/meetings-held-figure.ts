import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { LoggedAmounts, type Addend, type Amounts, type Figure, type FigureEvent, type FigurePage } from '#libs/monitoring/contract';

/** The last signature on the minutes is what makes a meeting count. */
const HELD: readonly Addend[] = [
  { type: 'meeting.minutes-signed', amount: 1, sign: 1, only: { complete: true }, href: { prefix: '/meetings/', field: 'meetingId' } },
];

const READ = {
  name: 'meetings-of-consortium',
  text: `SELECT count(*) FILTER (WHERE status IN ('MINUTED', 'REFUSED'))::text AS claimed, count(*) FILTER (WHERE status = 'SIGNED')::text AS verified
    FROM meeting WHERE consortium_id = $1`,
};

/** Meetings with minutes that wait, and with minutes that all who attended have signed. How many are due stands on the page of meetings. */
@Injectable()
export class MeetingsHeldFigure implements Figure {
  readonly code = 'meetings-held';
  readonly names = { zh: '纪要签齐的会议', en: 'Meetings with signed minutes' };
  readonly unit = 'count';

  constructor(
    private readonly db: Db,
    private readonly amounts: LoggedAmounts,
  ) {}

  async read(consortiumId: string): Promise<Amounts> {
    const [row] = await this.db.read<{ claimed: string; verified: string }>(READ, [consortiumId]);
    return { promised: null, claimed: row?.claimed ?? '0', verified: row?.verified ?? '0' };
  }

  recompute(consortiumId: string): Promise<string> {
    return this.amounts.sum(consortiumId, HELD);
  }

  events(consortiumId: string, page: FigurePage): Promise<readonly FigureEvent[]> {
    return this.amounts.events(consortiumId, HELD, page);
  }
}
