import { addDays, refuse, type Refusal } from '#libs/kernel';
import type { ClosingCounts } from './closing.js';
import type { MotionKind } from './motion.js';
import type { ConsortiumRefusal } from './refusals.js';

/** What the leads decide about the consortium itself. */
export const ownActs = ['DISSOLUTION', 'RECTIFICATION', 'RECTIFICATION_LIFT'] as const satisfies readonly MotionKind[];
export type OwnAct = (typeof ownActs)[number];

export const isOwnAct = (kind: MotionKind): kind is OwnAct => ownActs.some((act) => act === kind);

/** The longest time a rectification may be given, in days [own]: what takes longer is another one. */
export const rectificationDays = 365;

export interface OwnActFacts {
  /** The date by which things are to be put right; null in the other acts. */
  readonly until: string | null;
  readonly rectifying: boolean;
  readonly counts: ClosingCounts;
  readonly today: string;
}

/**
 * Whether an act about the consortium itself may be put to signature; asked again with the last signature. Nothing is dissolved over
 * money that is owed, a promise that is open, or a student who works or waits for hours (domain.md §2.4).
 */
export function decideOwnAct(act: OwnAct, { until, rectifying, counts, today }: OwnActFacts): { readonly act: OwnAct } | Refusal<ConsortiumRefusal> {
  if (act === 'DISSOLUTION') return refusalToDissolve(counts) ?? { act };
  if (act === 'RECTIFICATION_LIFT') return rectifying ? { act } : refuse('consortium.no-rectification');
  if (rectifying) return refuse('consortium.rectification-runs');
  return until !== null && until > today && until <= addDays(today, rectificationDays)
    ? { act }
    : refuse('consortium.rectification-date', { days: rectificationDays });
}

/** Why a consortium cannot be dissolved, with how many of each stand in the way; null when nothing does. */
export function refusalToDissolve({ BALANCE, OBLIGATION, STUDENT, HOURS }: ClosingCounts): Refusal<ConsortiumRefusal> | null {
  if (BALANCE + OBLIGATION + STUDENT + HOURS === 0) return null;
  return refuse('consortium.still-open', { balances: BALANCE, obligations: OBLIGATION, students: STUDENT, hours: HOURS });
}
