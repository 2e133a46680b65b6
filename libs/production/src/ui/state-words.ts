import type { MarkKind } from '#libs/kit/ui';
import {
  production_state_accepted,
  production_state_awarded,
  production_state_cancelled,
  production_state_closed,
  production_state_delivered,
  production_state_draft,
  production_state_in_progress,
  production_state_published,
  production_state_rejected,
  production_state_rework,
  production_state_staffed,
} from '#messages';
import type { TaskState } from '../domain/task-state.js';

const words: Readonly<Record<TaskState, () => string>> = {
  DRAFT: production_state_draft,
  PUBLISHED: production_state_published,
  AWARDED: production_state_awarded,
  STAFFED: production_state_staffed,
  IN_PROGRESS: production_state_in_progress,
  DELIVERED: production_state_delivered,
  ACCEPTED: production_state_accepted,
  REWORK: production_state_rework,
  REJECTED: production_state_rejected,
  CLOSED: production_state_closed,
  CANCELLED: production_state_cancelled,
};

/** What a state is called on screen. */
export const stateWord = (state: TaskState): string => words[state]();

/** Hollow until something is delivered, half while a key is missing, solid once both sides have turned theirs. */
export function stateMark(state: TaskState): MarkKind {
  if (state === 'ACCEPTED' || state === 'CLOSED') return 'verified';
  if (state === 'DELIVERED') return 'claimed';
  return state === 'REJECTED' || state === 'REWORK' ? 'overdue' : 'promised';
}
