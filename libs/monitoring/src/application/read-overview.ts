import { addDays, businessDate, missing, type Actor } from '#libs/kernel';
import type { Clock, Gate } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import { FULFILMENT_FIGURE, legFigure, type Fulfilment, type LeadFulfilment } from '#libs/obligation/contract';
import type { FigureBook, FigureItem, FigureReading, LegView, OverviewView } from '../contract.js';
import { monthEnds } from '../domain/month-ends.js';
import { perCent } from '../domain/per-cent.js';
import type { Snapshot } from './ports/snapshot.js';

const MONTHS = 12;
const SOON_DAYS = 30;

/** How much of what a consortium promised was really done: every number opens to its events. */
export class ReadOverview {
  constructor(
    private readonly figures: FigureBook,
    private readonly fulfilment: Fulfilment,
    private readonly consortia: ConsortiumDirectory,
    private readonly snapshot: Snapshot,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, consortiumId: string): Promise<OverviewView> {
    await this.gate.require(actor, 'read', 'Overview', { id: consortiumId, consortiumId });
    return this.snapshot.read(() => this.read(consortiumId));
  }

  private async read(consortiumId: string): Promise<OverviewView> {
    const consortium = await this.consortia.find(consortiumId);
    if (!consortium) throw missing();
    const now = this.clock.now();
    const today = businessDate(now);
    const legs = await this.fulfilment.legs(consortiumId, today);
    const figures = (await this.figures.readings(consortiumId)).map(itemOf);
    const { promised, claimed, verified } = figures.find((figure) => figure.code === FULFILMENT_FIGURE) ?? {
      promised: '0',
      claimed: '0',
      verified: '0',
    };
    const due = await this.fulfilment.due(consortiumId, today, addDays(today, SOON_DAYS));
    const trend = await this.fulfilment.at(consortiumId, monthEnds(today, MONTHS));
    return {
      consortiumId,
      name: consortium.name,
      status: consortium.status,
      asOf: now.toISOString(),
      bowl: null,
      legs: legs.map(legOf),
      totals: { figure: FULFILMENT_FIGURE, promised: promised ?? '0', claimed: claimed ?? '0', verified },
      figures,
      due: due.map((promise) => ({
        ...promise,
        target: String(promise.target),
        claimed: String(promise.claimed),
        verified: String(promise.verified),
        figure: promise.number.toLowerCase(),
      })),
      trend: trend.map((at) => ({
        month: at.date.slice(0, 7),
        promised: String(at.due),
        claimed: String(at.claimed),
        verified: String(at.verified),
      })),
    };
  }
}

const itemOf = ({ figure: { code, names, unit }, amounts }: FigureReading): FigureItem => ({ code, names, unit, ...amounts });

const legOf = ({ seat, names, organization, due, verified, claimed }: LeadFulfilment): LegView => ({
  seat,
  names,
  organization,
  verified: perCent(verified, due),
  claimed: perCent(claimed, due),
  figure: legFigure(seat),
});
