import { Injectable } from '@nestjs/common';
import { LoggedAmounts, type Addend, type Amounts, type Figure } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';

const ANSWERED: readonly Addend[] = [{ type: 'demand.response-accepted', amount: 1, sign: 1, only: { first: true }, href: null }];

/** Promised: needs that were published and not withdrawn unanswered; claimed: those with an offer that waits. */
const AMOUNTS = `SELECT count(*) FILTER (WHERE e.status <> 'WITHDRAWN' OR e.answered_on IS NOT NULL)::text AS promised,
    count(*) FILTER (WHERE e.answered_on IS NULL AND e.status = 'LISTED' AND EXISTS (
      SELECT 1 FROM demand_response r WHERE r.consortium_id = e.consortium_id AND r.entry_id = e.id AND r.status = 'OFFERED'))::text AS claimed,
    count(*) FILTER (WHERE e.answered_on IS NOT NULL)::text AS verified
  FROM demand_entry e WHERE e.consortium_id = $1 AND e.kind <> 'SUPPLY' AND e.listed IS NOT NULL`;

/** Needs of the three lists that somebody's offer was accepted for: the one who needs has said so. */
@Injectable()
export class DemandFigures {
  constructor(
    private readonly db: Db,
    private readonly logged: LoggedAmounts,
  ) {}

  answered(): Figure {
    return {
      code: 'demands-answered',
      names: { zh: '已对接的清单需求', en: 'Listed demands answered' },
      unit: 'count',
      read: async (consortiumId) => (await this.db.query<Amounts>(AMOUNTS, [consortiumId]))[0] ?? { promised: null, claimed: null, verified: '0' },
      recompute: (consortiumId) => this.logged.sum(consortiumId, ANSWERED),
      events: (consortiumId, page) => this.logged.events(consortiumId, ANSWERED, page),
    };
  }
}
