import { businessDate, type Refusal } from '#libs/kernel';
import type { Decision } from './task-event.js';
import type { Task } from './task.js';
import { refusalToKeep, refusalToPublish, type TaskTerms, type TermsRefusal } from './terms.js';
import { refusalToMove, wrongState } from './wrong-state.js';

export interface Posting {
  readonly id: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly postedBy: string;
  readonly terms: TaskTerms;
  readonly orderRefHash: string | null;
}

const blank = (posting: Posting): Task => ({
  ...posting,
  version: 0,
  status: 'DRAFT',
  number: null,
  schoolId: null,
  teacherId: null,
  seats: [],
  startedBy: null,
  startedAt: null,
  delivery: null,
  acceptedAt: null,
  verdict: null,
});

/** Keeps a draft: only its enterprise sees it. */
export function decideDraft(posting: Posting): Decision | Refusal<TermsRefusal> {
  const refusal = refusalToKeep(posting.terms);
  if (refusal) return refusal;
  return { next: blank(posting), events: [{ type: 'task.drafted', data: { taskId: posting.id, enterpriseId: posting.enterpriseId } }] };
}

/** Posts a task in one step, without a draft: the 60-second flow (web.md §8.1). */
export function decidePost(
  posting: Posting,
  facts: { readonly number: number; readonly now: Date },
): Decision | Refusal<TermsRefusal | 'production.wrong-state'> {
  return decidePublish(blank(posting), facts);
}

/** Changes the terms of a draft; once published they stand. */
export function decideEdit(task: Task, terms: TaskTerms, orderRefHash: string | null): Decision | Refusal<TermsRefusal | 'production.wrong-state'> {
  if (task.status !== 'DRAFT') return wrongState(task);
  const refusal = refusalToKeep(terms);
  if (refusal) return refusal;
  return { next: { ...task, terms, orderRefHash }, events: [{ type: 'task.edited', data: { taskId: task.id, enterpriseId: task.enterpriseId } }] };
}

/**
 * Publishes a task to its consortium.
 * @param facts number: the next of the consortium; now: UTC
 */
export function decidePublish(
  task: Task,
  facts: { readonly number: number; readonly now: Date },
): Decision | Refusal<TermsRefusal | 'production.wrong-state'> {
  const refusal = refusalToMove(task, 'PUBLISHED') ?? refusalToPublish(task.terms, businessDate(facts.now));
  if (refusal) return refusal;
  return {
    next: { ...task, status: 'PUBLISHED', number: facts.number },
    events: [{ type: 'task.published', data: { taskId: task.id, enterpriseId: task.enterpriseId, number: facts.number } }],
  };
}

/** Calls a task off, before anything is delivered (domain.md §4.3: the orderer may end before completion but pays the loss). */
export function decideCancel(task: Task): Decision | Refusal<'production.wrong-state'> {
  const refusal = refusalToMove(task, 'CANCELLED');
  if (refusal) return refusal;
  return {
    next: { ...task, status: 'CANCELLED' },
    events: [
      {
        type: 'task.cancelled',
        data: { taskId: task.id, consortiumId: task.consortiumId, enterpriseId: task.enterpriseId, schoolId: task.schoolId, from: task.status },
      },
    ],
  };
}
