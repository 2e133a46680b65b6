import {
  meeting_absent,
  meeting_asked,
  meeting_decision_motion,
  meeting_decision_noted,
  meeting_decision_promise,
  meeting_delegate,
  meeting_in_person,
  meeting_presence_half,
  meeting_presence_one,
  meeting_presence_zero,
  meeting_state_cancelled,
  meeting_state_convened,
  meeting_state_minuted,
  meeting_state_refused,
  meeting_state_signed,
  meeting_state_unwritten,
  meeting_when,
} from '#messages';
import { formatDate, getLocale, Mark, Tag } from '#libs/kit/ui';
import type { MeetingItem } from '../contract.js';
import { beginOf, type Attendance } from '../domain/meeting.js';
import type { DecisionKind } from '../domain/minutes.js';

type When = Pick<MeetingItem, 'heldOn' | 'beginsAt'>;

export const whenText = ({ heldOn, beginsAt }: When): string => meeting_when({ day: formatDate(heldOn), time: beginsAt });

/** Whether it has begun, by this machine's clock; the server decides. */
export const hasBegun = (when: When): boolean => beginOf(when) <= new Date();

export function attendanceWord(attendance: Attendance | null): string {
  switch (attendance) {
    case 'IN_PERSON':
      return meeting_in_person();
    case 'DELEGATE':
      return meeting_delegate();
    case 'ABSENT':
      return meeting_absent();
    case null:
      return meeting_asked();
  }
}

/** Halves, as they are counted: 1, 0.5, 0. */
export const presenceNumber = (halves: number): string => String(halves / 2);
export const presenceWord = (halves: number): string =>
  halves === 2 ? meeting_presence_one() : halves === 1 ? meeting_presence_half() : meeting_presence_zero();

export function decisionWord(kind: DecisionKind): string {
  switch (kind) {
    case 'PROMISE':
      return meeting_decision_promise();
    case 'MOTION':
      return meeting_decision_motion();
    case 'NOTED':
      return meeting_decision_noted();
  }
}

/** Convened is promised, written is claimed, signed by all who attended is verified. */
export function MeetingState({ meeting }: { readonly meeting: Pick<MeetingItem, 'status' | 'heldOn' | 'beginsAt'> }) {
  switch (meeting.status) {
    case 'CONVENED':
      return <Mark kind="promised" word={hasBegun(meeting) ? meeting_state_unwritten() : meeting_state_convened()} />;
    case 'MINUTED':
      return <Mark kind="claimed" word={meeting_state_minuted()} />;
    case 'REFUSED':
      return <Mark kind="overdue" word={meeting_state_refused()} />;
    case 'SIGNED':
      return <Mark kind="verified" word={meeting_state_signed()} />;
    case 'CANCELLED':
      return <Tag>{meeting_state_cancelled()}</Tag>;
  }
}

/** Several names in a row, as the reader's language separates them. */
export const joined = (names: readonly string[]): string => names.join(getLocale() === 'en' ? ', ' : '、');
