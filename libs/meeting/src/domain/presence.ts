import type { Attendance } from './meeting.js';

/**
 * How present the leads were at one meeting (domain.md §7, S5): all in person 1, exactly one by a stand-in 0.5, else 0. In halves, so that
 * sums stay whole.
 * @example presenceOf(['IN_PERSON', 'DELEGATE', 'IN_PERSON']) // 1: one half
 */
export function presenceOf(leads: readonly Attendance[]): 0 | 1 | 2 {
  const standIns = leads.filter((attendance) => attendance === 'DELEGATE').length;
  if (leads.length === 0 || leads.includes('ABSENT') || standIns > 1) return 0;
  return standIns === 0 ? 2 : 1;
}

export interface HeldMeeting {
  readonly id: string;
  readonly heldOn: string;
  readonly leads: readonly Attendance[];
}

/** A part of the year in which one meeting is due, and the one that counts for it. */
export interface DuePart {
  readonly from: string;
  readonly to: string;
  readonly meetingId: string | null;
  readonly halves: 0 | 1 | 2;
}

export interface Presence {
  readonly parts: readonly DuePart[];
  readonly due: number;
  readonly held: number;
  /** Of 2 × due. */
  readonly halves: number;
}

const firstOf = (year: number, month: number): string => `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Whole parts of the calendar year that began on or after one date and ended before another; of the last year only. */
function dueParts(perYear: 1 | 2 | 4, since: string, today: string): readonly { readonly from: string; readonly to: string }[] {
  const months = 12 / perYear;
  const year = Number(today.slice(0, 4));
  const parts = Array.from({ length: 2 * perYear }, (_, at) => {
    const from = firstOf(year - 1, at * months);
    return { from, to: dayBefore(firstOf(year - 1, (at + 1) * months)) };
  });
  return parts.filter(({ from, to }) => from >= since && to < today).slice(-perYear);
}

/**
 * Meetings due and held. One is due in each whole part of the calendar year since the consortium became active; the best signed one of
 * that part counts for it, so that many meetings in one month do not stand for a year. Nothing due is not the same as 0.
 * @param since the business date on which the consortium became active
 * @param held meetings whose minutes all who attended have signed
 */
export function presence(perYear: 0 | 1 | 2 | 4, since: string, today: string, held: readonly HeldMeeting[]): Presence {
  const parts = (perYear === 0 ? [] : dueParts(perYear, since, today)).map(({ from, to }): DuePart => {
    const within = held.filter(({ heldOn }) => heldOn >= from && heldOn <= to);
    const scored = within.map(({ id, leads }) => ({ id, halves: presenceOf(leads) })).sort((a, b) => b.halves - a.halves);
    return { from, to, meetingId: scored[0]?.id ?? null, halves: scored[0]?.halves ?? 0 };
  });
  return {
    parts,
    due: parts.length,
    held: parts.filter(({ meetingId }) => meetingId !== null).length,
    halves: parts.reduce((sum, { halves }) => sum + halves, 0),
  };
}
