import type { MeetingView } from '../contract.js';
import type { Attendance } from '../domain/meeting.js';
import type { DecisionKind } from '../domain/minutes.js';
import { readMinutes } from './read-minutes.js';

export interface ItemValues {
  readonly title: string;
  readonly text: string;
  readonly decisions: readonly { readonly kind: DecisionKind; readonly text: string }[];
}

/** What is being written, before it is anything. */
export interface MinutesValues {
  readonly attendance: Readonly<Record<string, Attendance | ''>>;
  readonly items: readonly ItemValues[];
}

/** What the form begins with: the minutes as they stand, else the agenda. */
export function valuesOf(meeting: MeetingView): MinutesValues {
  const attendance = Object.fromEntries(meeting.participants.map(({ organization, attendance: told }) => [organization.id, told ?? ('' as const)]));
  if (meeting.content === null) return { attendance, items: meeting.agenda.map((title) => ({ title, text: '', decisions: [] })) };
  const items = readMinutes(meeting.content).items.map(({ title, text, decisions }) => ({
    title,
    text,
    decisions: decisions.map((decision) => ({ kind: decision.kind, text: decision.text })),
  }));
  return { attendance, items };
}

/** Whether everything is said that minutes must say. */
export const isComplete = ({ attendance, items }: MinutesValues): boolean =>
  Object.values(attendance).every((told) => told !== '') &&
  items.length > 0 &&
  items.every(({ title, decisions }) => title.trim() !== '' && decisions.every(({ text }) => text.trim() !== ''));

export const attending = ({ attendance }: MinutesValues): number =>
  Object.values(attendance).filter((told) => told === 'IN_PERSON' || told === 'DELEGATE').length;

/** As the server takes it. */
export const bodyOf = ({ attendance, items }: MinutesValues): object => ({
  attendance: Object.entries(attendance).map(([organizationId, told]) => ({ organizationId, attendance: told })),
  items: items.map(({ title, text, decisions }) => ({ title: title.trim(), text: text.trim(), decisions })),
});

/** The list with one of it changed, or without it. */
export const changed = <T>(list: readonly T[], at: number, next: T): readonly T[] => list.map((one, index) => (index === at ? next : one));
export const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at);
