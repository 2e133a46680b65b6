import { Injectable } from '@nestjs/common';
import { OrganizationDirectory } from '#libs/identity/contract';
import { businessDate } from '#libs/kernel';
import { LoggedAmounts, type Addend, type Amounts, type Figure, type FigureReading, type FigureSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import { authorityFigure } from '../contract.js';
import { AUTHORITY_SHARES, type ShareRow } from './authority-shares-sql.js';

const addends = (leadId: string): readonly Addend[] => [
  { type: 'coordination.closed', amount: 1, sign: 1, only: { leadId, inTime: true }, href: { prefix: '/coordination/', field: 'requestId' } },
];

const amountsOf = ({ due, waiting, inTime }: ShareRow): Amounts => ({ promised: String(due), claimed: String(waiting), verified: String(inTime) });
const NONE: Amounts = { promised: '0', claimed: '0', verified: '0' };

/** Per authority that was asked: requests due, answered and not confirmed yet, closed in time (domain.md §6, O36). */
@Injectable()
export class AuthorityFigures implements FigureSource {
  constructor(
    private readonly db: Db,
    private readonly amounts: LoggedAmounts,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async figures(consortiumId: string): Promise<readonly Figure[]> {
    return (await this.readings(consortiumId)).map(({ figure }) => figure);
  }

  async readings(consortiumId: string): Promise<readonly FigureReading[]> {
    const rows = await this.rows(consortiumId);
    const known = await this.organizations.find(rows.map(({ leadId }) => leadId));
    return rows.map((row) => ({ figure: this.figure(row.leadId, known.get(row.leadId)?.shortName ?? row.leadId), amounts: amountsOf(row) }));
  }

  private rows(consortiumId: string): Promise<readonly ShareRow[]> {
    return this.db.read<ShareRow>(AUTHORITY_SHARES, [consortiumId, businessDate(this.clock.now())]);
  }

  private figure(leadId: string, name: string): Figure {
    return {
      code: authorityFigure(leadId),
      names: { zh: `${name}按期办结的协调事项`, en: `Requests closed in time by ${name}` },
      unit: 'count',
      read: async (consortiumId) => {
        const row = (await this.rows(consortiumId)).find((one) => one.leadId === leadId);
        return row ? amountsOf(row) : NONE;
      },
      recompute: (consortiumId) => this.amounts.sum(consortiumId, addends(leadId)),
      events: (consortiumId, page) => this.amounts.events(consortiumId, addends(leadId), page),
    };
  }
}
