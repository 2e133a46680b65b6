import { named, refuse, type Refusal } from '#libs/kernel';
import type { MeetingStatus } from './meeting.js';
import type { DecisionKind } from './minutes.js';
import type { MeetingRefusal } from './refusals.js';

export interface DecisionState {
  readonly kind: DecisionKind;
  readonly meetingStatus: MeetingStatus;
}

/** What a decision can become. */
export type OutcomeKind = Exclude<DecisionKind, 'NOTED'>;

const WANTED = { PROMISE: { zh: '承诺', en: 'promise' }, MOTION: { zh: '动议', en: 'motion' }, NOTED: { zh: '记录', en: 'note' } } as const;

/**
 * Whether a promise or a motion may be proposed as what becomes of a decision: of signed minutes, of the kind the decision says, of this
 * consortium. One decision may become several.
 * @param decision null: none of this consortium
 * @param proposed what is proposed for it
 */
export function refusalToFollow(decision: DecisionState | null, proposed: OutcomeKind): Refusal<MeetingRefusal> | null {
  if (!decision) return refuse('meeting.decision-unknown');
  if (decision.meetingStatus !== 'SIGNED') return refuse('meeting.not-decided');
  return proposed === decision.kind ? null : refuse('meeting.outcome-unfit', named('wanted', decision.kind, WANTED[decision.kind]));
}
