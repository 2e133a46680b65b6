import type { Id } from '#libs/kernel';
import type { DecisionState, OutcomeKind } from '../../domain/decide-outcome.js';
import type { Attended } from '../../domain/decide-minutes.js';
import type { MeetingKind, MeetingState } from '../../domain/meeting.js';
import type { Decision } from '../../domain/minutes.js';

export interface MeetingRecord extends MeetingState {
  readonly version: number;
  readonly consortiumId: Id<'Consortium'>;
  readonly consortiumName: string;
  readonly secretariatId: Id<'Organization'>;
  readonly kind: MeetingKind;
  readonly place: string;
}

export interface NewMeeting {
  readonly id: Id<'Meeting'>;
  readonly consortiumId: Id<'Consortium'>;
  readonly kind: MeetingKind;
  readonly heldOn: string;
  readonly beginsAt: string;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly convenedFor: Id<'Organization'>;
  readonly convenedBy: Id<'Person'>;
  readonly convenedAt: Date;
  readonly asked: readonly { readonly organizationId: string; readonly seat: string | null }[];
}

export interface WrittenMinutes {
  readonly content: string;
  readonly hash: string;
  readonly attendance: readonly Attended[];
  readonly decisions: readonly Pick<Decision, 'id' | 'kind'>[];
  readonly at: Date;
}

/** An attendant's no with its reason; the reason is in this row alone and can be erased. */
export interface MinutesRefusalRow {
  readonly id: Id<'MeetingRefusal'>;
  readonly organizationId: Id<'Organization'>;
  readonly reason: string;
  readonly refusedBy: Id<'Person'>;
  readonly refusedAt: Date;
}

export interface DecisionRecord extends DecisionState {
  readonly consortiumId: string;
}

/** A promise or a motion, and the decision it comes of. */
export interface NewOutcome {
  readonly id: Id<'MeetingOutcome'>;
  readonly consortiumId: string;
  readonly decisionId: string;
  readonly kind: OutcomeKind;
  readonly outcomeId: string;
}

/** Who can be asked to a meeting of a consortium. */
export interface Circles {
  readonly seats: readonly { readonly seat: string; readonly organizationId: string }[];
  readonly memberIds: readonly string[];
}

/** Meetings and their minutes. */
export abstract class MeetingStore {
  /** The newest version of a kind. */
  abstract kind(code: string): Promise<MeetingKind | null>;
  /** Lead seats in the order of the charter, and members in good standing on a day. */
  abstract circles(consortiumId: string, today: string): Promise<Circles>;
  abstract find(id: string): Promise<MeetingRecord | null>;
  /** Waits until no other command changes it: signatures that arrive at once are counted one after the other. */
  abstract lock(id: string): Promise<void>;
  abstract insert(meeting: NewMeeting): Promise<void>;
  abstract cancel(meeting: MeetingRecord): Promise<number>;
  /** The text over the one before: whoever attended signs anew. Answers the new version. */
  abstract writeMinutes(meeting: MeetingRecord, version: number, minutes: WrittenMinutes): Promise<number>;
  abstract sign(
    meeting: MeetingRecord,
    signature: { readonly organizationId: string; readonly personId: string; readonly at: Date },
    complete: boolean,
  ): Promise<number>;
  abstract refuse(meeting: MeetingRecord, refusal: MinutesRefusalRow): Promise<number>;
  /** The decision, where what is proposed for it is of the same consortium; null: none. */
  abstract decisionFor(id: string, kind: OutcomeKind, outcomeId: string): Promise<DecisionRecord | null>;
  abstract link(outcome: NewOutcome): Promise<void>;
  /** Forgets the reasons somebody wrote. */
  abstract erase(personId: string): Promise<void>;
}
