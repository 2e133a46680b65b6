import { canonicalJson, type Json } from '#libs/kernel';
import type { Attendance } from './meeting.js';

/** What a decision is to become: a promise in the ledger, a motion of the leads, or nothing more than what it says. */
export const decisionKinds = ['PROMISE', 'MOTION', 'NOTED'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly text: string;
}

/** One item of the agenda, what was said of it, and what was decided. */
export interface MinutedItem {
  readonly title: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** All that a signature on minutes binds to: who met when and where, who was there and how, and every word of the text. */
export interface Minutes {
  readonly document: 'MINUTES';
  readonly consortiumId: string;
  readonly consortiumName: string;
  readonly meetingId: string;
  readonly kind: { readonly code: string; readonly version: number; readonly names: { readonly zh: string; readonly en: string } };
  readonly heldOn: string;
  readonly beginsAt: string;
  readonly place: string;
  readonly participants: readonly {
    readonly organization: { readonly id: string; readonly name: string; readonly shortName: string };
    readonly seat: string | null;
    readonly attendance: Attendance;
  }[];
  readonly items: readonly MinutedItem[];
}

/** The one text of the minutes: what is shown, printed, hashed and signed. Names organizations, never persons. */
export const minutesContent = (minutes: Minutes): string => canonicalJson(minutes as unknown as Json);
