import { addDays, named, refuse, type Id, type Refusal } from '#libs/kernel';
import type { Charter, Party } from './charter.js';
import { refusalToLeads, underOneControl } from './decide-charter.js';
import { functionNames, neutralFunctions, type ConsortiumKind, type NeutralFunction } from './kind.js';
import type { MotionKind, VacantSeat } from './motion.js';
import type { ConsortiumRefusal } from './refusals.js';

type Refused = Refusal<ConsortiumRefusal>;

/** How a holding ends: by the holder's own word, by its expulsion, or because the holder was merged into another organization. */
export const waysToEnd = ['GIVEN_UP', 'REMOVED', 'MERGED'] as const;
export type HowEnded = (typeof waysToEnd)[number];

/** A lead seat and who holds it. */
export interface HeldSeat {
  readonly seat: string;
  readonly organizationId: Id<'Organization'>;
}

/**
 * Why an act cannot be put to signature, signed or refused while a lead seat is vacant; null when it can. What needs every lead cannot
 * be decided by some of them: only the filling of the seat goes on (domain.md §2.4).
 */
export function refusalWhileVacant(act: MotionKind, vacant: readonly VacantSeat[]): Refused | null {
  const [first] = vacant;
  return first && act !== 'SEAT_FILLING' ? refuse('consortium.seat-vacant', named('seat', first.seat, first.names)) : null;
}

/**
 * A lead gives its seat up by its own word. The last one that sits cannot: nobody would be left to fill any seat.
 * @param held the seats that are held now
 */
export function decideGivingUp(held: readonly HeldSeat[], seat: string, organizationId: Id<'Organization'>): { readonly how: 'GIVEN_UP' } | Refused {
  if (!held.some((each) => each.seat === seat && each.organizationId === organizationId)) return refuse('consortium.seat-not-held');
  return held.length > 1 ? { how: 'GIVEN_UP' } : refuse('consortium.last-lead');
}

/**
 * A lead that is merged into another organization holds its seat no more; nobody inherits a seat, it is filled by signatures. The last one
 * that sits is not merged: first the seats are filled, or the consortium is dissolved.
 * @returns the seats that become vacant
 */
export function decideMergedLead(held: readonly HeldSeat[], organizationId: Id<'Organization'>): readonly HeldSeat[] | Refused {
  const ended = held.filter((each) => each.organizationId === organizationId);
  return ended.length > 0 && ended.length === held.length ? refuse('consortium.last-lead') : ended;
}

/**
 * Who signs the expulsion of a lead: every other one, and at least two, so that nobody is put out by a single word and nobody judges in
 * its own case. Of an ordinary member: all leads.
 */
export function judgesOf(held: readonly HeldSeat[], memberId: Id<'Organization'>): readonly HeldSeat[] | Refused {
  const others = held.filter(({ organizationId }) => organizationId !== memberId);
  return others.length === held.length || others.length >= 2 ? others : refuse('consortium.too-few-leads');
}

/** What the filling of a seat is judged by. */
export interface FillingFacts {
  readonly seat: string;
  readonly vacant: readonly VacantSeat[];
  /** The leads that sit, in the order of the charter. */
  readonly sitting: Charter['seats'];
  readonly candidate: Party;
  /** Whether the candidate is a member in good standing, not under notice. */
  readonly goodStanding: boolean;
  readonly secretariat: Party;
  /** Neutral bodies that the charter took from outside. */
  readonly neutrals: readonly { readonly name: NeutralFunction; readonly body: Party }[];
}

/**
 * Whether an organization may be put forward for a vacant seat, by the same rules as in the charter: its kind may hold the seat, it is
 * under no control with another lead, and the neutral functions stay neutral (domain.md §2.3, §2.4). Asked again at each signature.
 */
export function decideFilling(kind: ConsortiumKind, facts: FillingFacts): { readonly next: 'FILLED' } | Refused {
  const { seat, candidate } = facts;
  const rule = kind.seats.find(({ code }) => code === seat);
  if (!rule || !facts.vacant.some((each) => each.seat === seat))
    return refuse('consortium.seat-not-vacant', rule ? named('seat', seat, rule.names) : { seat });
  if (!facts.goodStanding) return refuse('consortium.candidate-unfit');
  if (!rule.holders.includes(candidate.kind)) return refuse('consortium.wrong-holder', named('seat', seat, rule.names));
  return refusalToLeads([...facts.sitting, { seat, organization: candidate }]) ?? refusalToFunctions(kind, facts) ?? { next: 'FILLED' };
}

function refusalToFunctions(kind: ConsortiumKind, { seat, candidate, secretariat, neutrals }: FillingFacts): Refused | null {
  for (const name of neutralFunctions) {
    const apart = functionsOfSeat(kind, seat).includes(name) ? [secretariat] : neutrals.flatMap((each) => (each.name === name ? [each.body] : []));
    if (apart.some((other) => underOneControl(candidate, other)))
      return refuse('consortium.neutral-not-neutral', named('function', name, functionNames[name]));
  }
  return null;
}

/** The neutral functions that the holder of a seat has by it. */
export const functionsOfSeat = ({ functions }: Pick<ConsortiumKind, 'functions'>, seat: string): readonly NeutralFunction[] =>
  neutralFunctions.filter((name) => {
    const rule = functions[name];
    return rule.from === 'SEAT' && rule.seat === seat;
  });

/**
 * How long a seat has been vacant, against the time its kind gives.
 * @param since the business date on which it became vacant
 * @param days from the kind's version
 * @example vacancyOn('2026-11-01', 60, '2026-12-31') // { fillBy: '2026-12-31', overdue: false }
 */
export function vacancyOn(since: string, days: number, today: string): { readonly fillBy: string; readonly overdue: boolean } {
  const fillBy = addDays(since, days);
  return { fillBy, overdue: fillBy < today };
}
