import { refuse, type Refusal } from '#libs/kernel';
import { attended, beginOf, type Attendance, type MeetingState } from './meeting.js';
import type { MeetingRefusal } from './refusals.js';

export interface Attended {
  readonly organizationId: string;
  readonly attendance: Attendance;
}

/**
 * Whether minutes may be written, or written anew. They are written once the meeting has begun and until all have signed; writing them
 * anew voids every signature and refusal on the text before.
 * @returns who has to sign: those who attended, or why not
 */
export function decideMinutes(
  meeting: MeetingState,
  attendance: readonly Attended[],
  now: Date,
): { readonly signerIds: readonly string[] } | Refusal<MeetingRefusal> {
  if (meeting.status === 'SIGNED' || meeting.status === 'CANCELLED') return refuse('meeting.over');
  if (now < beginOf(meeting)) return refuse('meeting.not-begun');
  const told = attendance.map(({ organizationId }) => organizationId);
  const asked = meeting.participants.map(({ organizationId }) => organizationId);
  if (told.length !== asked.length || asked.some((id) => !told.includes(id))) return refuse('meeting.attendance-incomplete');
  const signerIds = attendance.filter(attended).map(({ organizationId }) => organizationId);
  return signerIds.length === 0 ? refuse('meeting.nobody-attended') : { signerIds };
}

/** A meeting without minutes can be cancelled, before or after its time; it was not held. */
export const refusalToCancel = ({ status }: Pick<MeetingState, 'status'>): Refusal<MeetingRefusal> | null =>
  status === 'CONVENED' ? null : refuse('meeting.not-convened');
