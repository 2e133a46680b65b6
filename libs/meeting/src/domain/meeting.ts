import type { Id } from '#libs/kernel';

/** CONVENED: it is to be, or its minutes are not written. MINUTED: they are, and wait for signatures. REFUSED: one of them was refused. */
export const meetingStatuses = ['CONVENED', 'MINUTED', 'REFUSED', 'SIGNED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** In person, by another person of the organization who stands in, or not at all (domain.md §7, S5). */
export const attendances = ['IN_PERSON', 'DELEGATE', 'ABSENT'] as const;
export type Attendance = (typeof attendances)[number];

/** Who is asked to a kind of meeting: who holds a lead seat; those and members the convener chooses; every member. */
export const circles = ['LEADS', 'CHOSEN', 'MEMBERS'] as const;
export type Circle = (typeof circles)[number];

/** One published kind of meeting: reference data, never a constant (design.md §1.5). */
export interface MeetingKind {
  readonly code: string;
  readonly version: number;
  readonly names: { readonly zh: string; readonly en: string };
  readonly circle: Circle;
  /** How many a year are due; each falls into a part of the year of its own. 0: none is. */
  readonly duePerYear: 0 | 1 | 2 | 4;
}

export interface Participant {
  readonly organizationId: Id<'Organization'>;
  /** The lead seat it held when the meeting was convened. */
  readonly seat: string | null;
  /** Null until the minutes are written. */
  readonly attendance: Attendance | null;
  readonly signedHash: string | null;
  readonly signedBy: Id<'Person'> | null;
}

/** A meeting, and how far its minutes are. */
export interface MeetingState {
  readonly id: Id<'Meeting'>;
  readonly status: MeetingStatus;
  /** Business date and minute of the day in Asia/Shanghai, 'HH:MM'. */
  readonly heldOn: string;
  readonly beginsAt: string;
  /** SHA-256 of the minutes, hex; null before they are written. */
  readonly hash: string | null;
  readonly participants: readonly Participant[];
}

/** The instant a meeting begins. */
export const beginOf = ({ heldOn, beginsAt }: Pick<MeetingState, 'heldOn' | 'beginsAt'>): Date => new Date(`${heldOn}T${beginsAt}:00+08:00`);

/** Who was there, in person or by a stand-in: they sign the minutes; who was absent does not. */
export const attended = ({ attendance }: Pick<Participant, 'attendance'>): boolean => attendance === 'IN_PERSON' || attendance === 'DELEGATE';
