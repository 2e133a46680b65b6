import { z } from 'zod';
import { motionStatuses } from '#libs/consortium/contract';
import { obligationStatuses } from '#libs/obligation/contract';
import { attendances, circles, meetingStatuses } from './domain/meeting.js';
import type { Presence } from './domain/presence.js';
export type { DuePart, Presence } from './domain/presence.js';

const id = z.string();
const names = z.object({ zh: z.string(), en: z.string() });
const organization = z.object({ id, name: z.string(), shortName: z.string() });
const halves = z.int();

/** A kind of meeting as a convener chooses it. */
export const MeetingKindView = z.object({
  code: z.string(),
  kindVersion: z.int(),
  names,
  circle: z.enum(circles),
  duePerYear: z.int(),
});
export type MeetingKindView = z.infer<typeof MeetingKindView>;

/** What convening needs: the kinds, and the members that can be asked; `seat` where one holds a lead seat. */
export const ConveningView = z.object({
  kinds: z.array(MeetingKindView),
  members: z.array(organization.extend({ seat: names.nullable() })),
});
export type ConveningView = z.infer<typeof ConveningView>;

/** One line of a list of meetings. `presence`: of a signed one, how present the leads were, in halves. */
export const MeetingItem = z.object({
  id,
  consortiumId: id,
  kindNames: names,
  status: z.enum(meetingStatuses),
  heldOn: z.string(),
  beginsAt: z.string(),
  place: z.string(),
  participants: z.int(),
  /** Who has not signed yet, while the minutes wait. */
  waitsFor: z.array(organization),
  presence: halves.nullable(),
});
export type MeetingItem = z.infer<typeof MeetingItem>;

const participant = z.object({
  organization,
  seat: names.nullable(),
  attendance: z.enum(attendances).nullable(),
  signedAt: z.string().nullable(),
  signedHash: z.string().nullable(),
  /** Who signed, for members only. */
  signedByName: z.string().nullable(),
});

/** A meeting, its agenda, who was asked and was there, and the very text of its minutes that is signed. */
export const MeetingView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  consortiumName: z.string(),
  secretariatId: id,
  kindNames: names,
  status: z.enum(meetingStatuses),
  heldOn: z.string(),
  beginsAt: z.string(),
  place: z.string(),
  convenedBy: organization,
  agenda: z.array(z.string()),
  participants: z.array(participant),
  content: z.string().nullable(),
  hash: z.string().nullable(),
  writtenAt: z.string().nullable(),
  signedAt: z.string().nullable(),
  presence: halves.nullable(),
  refusal: z.object({ organization, reason: z.string(), refusedAt: z.string() }).nullable(),
  /** What became of the decisions of the text, by their id there: in the order in which it was proposed. */
  outcomes: z.array(
    z.object({
      decisionId: id,
      kind: z.enum(['PROMISE', 'MOTION']),
      id,
      /** Of a promise, as people call it. */
      number: z.string().nullable(),
      names,
      /** How the promise or the motion stands; EXPIRED is also what an open motion reads as once its time has run out. */
      status: z.enum([...obligationStatuses, ...motionStatuses]),
    }),
  ),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** How present the leads are: parts of the last year in which a meeting was due, and the sum in halves. */
export const PresenceView = z.object({
  parts: z.array(z.object({ from: z.string(), to: z.string(), meetingId: id.nullable(), halves })),
  due: z.int(),
  held: z.int(),
  halves,
});
export type PresenceView = z.infer<typeof PresenceView>;

/** Answers about meetings to other capabilities (signal S5 of the index); it checks no access, its callers do. */
export abstract class MeetingPresence {
  /** Meetings of the leads due and held, by signed minutes alone. */
  abstract of(consortiumId: string): Promise<Presence>;
}
