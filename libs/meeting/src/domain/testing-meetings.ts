import type { MeetingKind, MeetingState, Participant } from './meeting.js';

export const leadsKind: MeetingKind = {
  code: 'LEADS',
  version: 1,
  names: { zh: '三组长会议', en: 'Meeting of the leads' },
  circle: 'LEADS',
  duePerYear: 4,
};

export const participant = (organizationId: string, about: Partial<Participant> = {}): Participant => ({
  organizationId,
  seat: organizationId.toUpperCase(),
  attendance: 'IN_PERSON',
  signedHash: null,
  signedBy: null,
  ...about,
});

/** A meeting of three leads whose minutes wait for all of them, unless told otherwise. */
export const aMeeting = (about: Partial<MeetingState> = {}): MeetingState => ({
  id: 'm',
  status: 'MINUTED',
  heldOn: '2026-11-24',
  beginsAt: '09:30',
  hash: 'h1',
  participants: ['firm', 'school', 'body'].map((id) => participant(id)),
  ...about,
});
