import { named, refuse, type Refusal } from '#libs/kernel';
import type { MeetingStatus } from './meeting.js';
import type { DecisionKind } from './minutes.js';
import type { MeetingRefusal } from './refusals.js';

export interface DecisionState {
  readonly kind: DecisionKind;
  readonly outcomeId: string | null;
  readonly meetingStatus: MeetingStatus;
}

const WANTED = { PROMISE: { zh: '承诺', en: 'promise' }, MOTION: { zh: '议案', en: 'motion' }, NOTED: { zh: '记录', en: 'note' } } as const;

/**
 * Whether a promise or a motion may be recorded as what became of a decision: of signed minutes, of the kind the decision says, of this
 * consortium, and once.
 * @param found what the id names in this consortium; null: nothing
 */
export function refusalToFollow(decision: DecisionState, found: 'PROMISE' | 'MOTION' | null): Refusal<MeetingRefusal> | null {
  if (decision.meetingStatus !== 'SIGNED') return refuse('meeting.not-decided');
  if (decision.outcomeId !== null) return refuse('meeting.outcome-recorded');
  return found === decision.kind ? null : refuse('meeting.outcome-unfit', named('wanted', decision.kind, WANTED[decision.kind]));
}
