import { addDays, daysBetween, type Id } from '#libs/kernel';
import type { ConsortiumStatus } from './consortium-status.js';
import { vacancyOn } from './decide-seat.js';
import type { LifeCycle } from './kind.js';
import type { VacantSeat } from './motion.js';

/** Between founding and dissolution, states are what the facts say: nobody types them, nothing stores them (docs/adr/0012). */
export const lifeStates = ['FOUNDING', 'ACTIVE', 'AT_RISK', 'DORMANT', 'RECTIFICATION', 'DISSOLVED'] as const;
export type LifeState = (typeof lifeStates)[number];

/** What a state is computed from. Dates are business dates. */
export interface LifeFacts {
  readonly status: ConsortiumStatus;
  /** When the charter came into force; from then on silence counts. Null in founding. */
  readonly activeSince: string | null;
  /** Of the newest fact that the other side verified; null: none yet. */
  readonly lastFactOn: string | null;
  readonly vacancies: readonly (VacantSeat & { readonly since: string })[];
  /** The newest carried rectification that no motion has lifted. */
  readonly rectification: { readonly motionId: Id<'Motion'>; readonly since: string; readonly until: string } | null;
  readonly lifeCycle: LifeCycle;
}

/** Why a consortium is in its state. */
export interface LifeReason {
  readonly code: 'SEAT_OVERDUE' | 'NO_FACT' | 'RECTIFICATION';
  readonly since: string;
  /** Of silence: days since the last fact; else null. */
  readonly days: number | null;
  readonly seat: VacantSeat | null;
  readonly until: string | null;
  readonly motionId: Id<'Motion'> | null;
}

/** What would change its state: a date on which silence does, or something somebody does. */
export interface LifeChange {
  readonly code: 'AT_RISK_ON' | 'DORMANT_ON' | 'SEAT_OVERDUE_ON' | 'FACT' | 'FILL_SEAT' | 'RECTIFIED_ON' | 'LIFT';
  readonly on: string | null;
  readonly seat: VacantSeat | null;
}

export interface Life {
  readonly state: LifeState;
  readonly reasons: readonly LifeReason[];
  readonly changes: readonly LifeChange[];
}

const reason = (code: LifeReason['code'], since: string, about: Partial<LifeReason> = {}): LifeReason => ({
  code,
  since,
  days: null,
  seat: null,
  until: null,
  motionId: null,
  ...about,
});
const change = (code: LifeChange['code'], on: string | null = null, seat: VacantSeat | null = null): LifeChange => ({ code, on, seat });

/** Whether a rectification still runs: until its date, and beyond it as long as nothing was verified since it was decided. */
export const isRectifying = ({ rectification, lastFactOn }: Pick<LifeFacts, 'rectification' | 'lastFactOn'>, today: string): boolean =>
  rectification !== null && (today <= rectification.until || lastFactOn === null || lastFactOn < rectification.since);

/**
 * The state of a consortium on a business date, why, and what would change it. Founded and dissolved it is by signatures; in between by
 * what was verified and how long seats are vacant, against the days its kind's version gives ([own] the order: what the leads set to be
 * put right stands before what silence makes of it, dormant before at risk).
 */
export function lifeOn(facts: LifeFacts, today: string): Life {
  const { status, activeSince, rectification } = facts;
  if (status === 'DISSOLVED') return { state: 'DISSOLVED', reasons: [], changes: [] };
  if (status === 'FOUNDING' || activeSince === null) return { state: 'FOUNDING', reasons: [], changes: [] };
  const silence = silenceOn(facts, activeSince, today);
  const seats = seatsOn(facts, today);
  if (rectification && isRectifying(facts, today)) {
    const { since, until, motionId } = rectification;
    const why = reason('RECTIFICATION', since, { until, motionId });
    return {
      state: 'RECTIFICATION',
      reasons: [why, ...silence.reasons, ...seats.reasons],
      changes: [change('RECTIFIED_ON', until), change('LIFT')],
    };
  }
  const atRisk = silence.atRisk || seats.reasons.length > 0;
  return {
    state: silence.dormant ? 'DORMANT' : atRisk ? 'AT_RISK' : 'ACTIVE',
    reasons: [...silence.reasons, ...seats.reasons],
    changes: [...silence.changes, ...seats.changes],
  };
}

function silenceOn({ lastFactOn, lifeCycle }: LifeFacts, activeSince: string, today: string) {
  const since = lastFactOn !== null && lastFactOn > activeSince ? lastFactOn : activeSince;
  const days = daysBetween(since, today);
  const [atRisk, dormant] = [days >= lifeCycle.atRiskDays, days >= lifeCycle.dormantDays];
  return {
    atRisk,
    dormant,
    reasons: atRisk ? [reason('NO_FACT', since, { days })] : [],
    changes: [
      ...(atRisk ? [change('FACT')] : [change('AT_RISK_ON', addDays(since, lifeCycle.atRiskDays))]),
      ...(dormant ? [] : [change('DORMANT_ON', addDays(since, lifeCycle.dormantDays))]),
    ],
  };
}

function seatsOn({ vacancies, lifeCycle }: LifeFacts, today: string) {
  const vacant = vacancies.map((seat) => ({ seat, ...vacancyOn(seat.since, lifeCycle.seatVacancyDays, today) }));
  return {
    reasons: vacant.flatMap(({ seat, overdue, fillBy }) => (overdue ? [reason('SEAT_OVERDUE', seat.since, { seat, until: fillBy })] : [])),
    changes: vacant.map(({ seat, overdue, fillBy }) =>
      overdue ? change('FILL_SEAT', null, seat) : change('SEAT_OVERDUE_ON', addDays(fillBy, 1), seat),
    ),
  };
}
