import { refuse, type Refusal } from '#libs/kernel';

/** Learning outcomes beyond marks (domain.md §4.6). */
export const outcomeTypes = ['PRODUCT', 'IMPROVEMENT', 'PATENT', 'STANDARD', 'TEACHING_CASE', 'HIRE'] as const;
export type OutcomeType = (typeof outcomeTypes)[number];

/** How the school assesses what a student learnt: 优 良 中 及格 不及格. */
export const assessments = ['EXCELLENT', 'GOOD', 'FAIR', 'PASS', 'FAIL'] as const;
export type Assessment = (typeof assessments)[number];

/** Task states in which the work is over and its outcomes are told. */
const overStatuses: readonly string[] = ['ACCEPTED', 'REJECTED'];

export type OutcomeRefusal = 'training.task-not-over' | 'training.outcome-reported' | 'training.outcome-needs-acceptance' | 'training.feedback-given';

/**
 * Whether the school may report a seated student's outcome: once the work was inspected for good, once per seat; an accepted product is an outcome only of
 * an accepted task (domain.md §4.6).
 */
export function refusalToReport(taskStatus: string, type: OutcomeType, reported: boolean): Refusal<OutcomeRefusal> | null {
  if (!overStatuses.includes(taskStatus)) return refuse('training.task-not-over');
  if (reported) return refuse('training.outcome-reported');
  return type === 'PRODUCT' && taskStatus !== 'ACCEPTED' ? refuse('training.outcome-needs-acceptance') : null;
}

/** Whether the enterprise may give its feedback on a task: once the work was inspected for good, and once. */
export function refusalToGiveFeedback(taskStatus: string, given: boolean): Refusal<OutcomeRefusal> | null {
  if (!overStatuses.includes(taskStatus)) return refuse('training.task-not-over');
  return given ? refuse('training.feedback-given') : null;
}

/** Whether the outcomes of a task are complete: every seat has a reported outcome, and the enterprise's feedback is there. */
export const areOutcomesComplete = ({
  seats,
  reported,
  feedback,
}: {
  readonly seats: number;
  readonly reported: number;
  readonly feedback: boolean;
}): boolean => seats > 0 && reported >= seats && feedback;
