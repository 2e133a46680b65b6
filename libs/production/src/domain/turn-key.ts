import { isRefusal, refuse, type Refusal } from '#libs/kernel';
import { realityOf, realityProofs } from './reality.js';
import type { Decision, TaskEvent, TaskEventData } from './task-event.js';
import { filledOnTime, partiesOf, type CriterionCount, type Delivery, type InspectionResult, type Task, type Verdict } from './task.js';
import { wrongState } from './wrong-state.js';

export type KeyRefusal =
  | 'production.wrong-state'
  | 'production.stale-delivery'
  | 'production.already-signed'
  | 'production.already-inspected'
  | 'production.poster-inspects'
  | 'production.same-person'
  | 'production.counts-mismatch'
  | 'production.reason-needed';

/** What the second key needs to know of the world outside the task. */
export interface AcceptanceFacts {
  readonly now: Date;
  /** Two legal persons outside one control group; otherwise the acceptance never counts. */
  readonly independent: boolean;
  /** Another task of the same order has been accepted and counts. */
  readonly orderCounted: boolean;
}

export interface Signature {
  readonly deliveryId: string;
  readonly teacherId: string;
}

export interface Finding {
  readonly deliveryId: string;
  readonly mentorId: string;
  readonly result: InspectionResult;
  readonly counts: readonly CriterionCount[];
  readonly reason: string | null;
}

/**
 * The school's key: the task's teacher signs "this order was real, this is our work". With the enterprise's key already turned the
 * task is accepted.
 */
export function decideSign(task: Task, signature: Signature, facts: AcceptanceFacts): Decision | Refusal<KeyRefusal> {
  const delivery = openDelivery(task, signature.deliveryId);
  if (isRefusal(delivery)) return delivery;
  if (delivery.signature) return refuse('production.already-signed');
  if (signature.teacherId === task.postedBy || signature.teacherId === delivery.inspection?.personId) return refuse('production.same-person');
  const next: Task = { ...task, delivery: { ...delivery, signature: { personId: signature.teacherId, at: facts.now } } };
  const event: TaskEvent = {
    type: 'task.delivery-signed',
    data: { ...singleKey(task, delivery, facts), enterpriseKey: delivery.inspection !== null },
  };
  return delivery.inspection ? accepted(next, event, facts) : { next, events: [event] };
}

/**
 * The enterprise's key, or its refusal of the work: a mentor other than the poster inspects criterion by criterion. ACCEPTED is a key;
 * with the school's key already turned the task is accepted. REWORK and REJECTED take effect at once, with a reason.
 */
export function decideInspect(task: Task, finding: Finding, facts: AcceptanceFacts): Decision | Refusal<KeyRefusal> {
  const delivery = openDelivery(task, finding.deliveryId);
  if (isRefusal(delivery)) return delivery;
  const refusal = refusalToInspect(task, delivery, finding);
  if (refusal) return refusal;
  const inspection = { personId: finding.mentorId, at: facts.now, result: finding.result, counts: finding.counts, reason: finding.reason };
  const next: Task = { ...task, delivery: { ...delivery, inspection } };
  if (finding.result !== 'ACCEPTED') return sentBack(next, delivery, finding.result);
  const event: TaskEvent = {
    type: 'task.inspected',
    data: { ...singleKey(task, delivery, facts), result: 'ACCEPTED', schoolKey: delivery.signature !== null },
  };
  return delivery.signature ? accepted(next, event, facts) : { next, events: [event] };
}

function openDelivery(task: Task, deliveryId: string): Delivery | Refusal<KeyRefusal> {
  if (task.status !== 'DELIVERED' || !task.delivery) return wrongState(task);
  return task.delivery.id === deliveryId ? task.delivery : refuse('production.stale-delivery', { attempt: task.delivery.attempt });
}

function refusalToInspect(task: Task, delivery: Delivery, finding: Finding): Refusal<KeyRefusal> | null {
  if (finding.mentorId === task.postedBy) return refuse('production.poster-inspects');
  if (finding.mentorId === task.teacherId || finding.mentorId === delivery.signature?.personId) return refuse('production.same-person');
  if (task.seats.some((seat) => seat.personId === finding.mentorId)) return refuse('production.same-person');
  if (delivery.inspection) return refuse('production.already-inspected');
  const quantity = task.terms.quantity ?? 0;
  const inBounds = finding.counts.every(({ passed, failed }) => passed >= 0 && failed >= 0 && passed + failed >= 1 && passed + failed <= quantity);
  if (finding.counts.length !== task.terms.criteria.length || !inBounds)
    return refuse('production.counts-mismatch', { criteria: task.terms.criteria.length, quantity });
  return finding.result !== 'ACCEPTED' && finding.reason === null ? refuse('production.reason-needed') : null;
}

/** What one key alone claims: the acceptance would be worth this, if the other side turns its key. */
const singleKey = (task: Task, delivery: Delivery, facts: AcceptanceFacts) => ({
  ...partiesOf(task),
  deliveryId: delivery.id,
  orderRefHash: task.orderRefHash,
  real: realityOf(realityProofs(task.terms, true)) === 'REAL',
  independent: facts.independent,
});

function sentBack(task: Task, delivery: Delivery, result: 'REWORK' | 'REJECTED'): Decision {
  const data = { ...partiesOf(task), deliveryId: delivery.id, signed: delivery.signature !== null };
  return { next: { ...task, status: result }, events: [result === 'REWORK' ? { type: 'task.rework', data } : { type: 'task.rejected', data }] };
}

function accepted(task: Task, key: TaskEvent, facts: AcceptanceFacts): Decision {
  const verdict = verdictOf(task, facts);
  const next: Task = { ...task, status: 'ACCEPTED', acceptedAt: facts.now, verdict };
  return { next, events: [key, { type: 'task.accepted', data: acceptedData(next, verdict) }] };
}

/** What the acceptance of a task is worth: only REAL work between independent parties, once per order, counts. */
export function verdictOf(task: Task, facts: Pick<AcceptanceFacts, 'independent' | 'orderCounted'>): Verdict {
  const inspectedBy = task.delivery?.inspection?.personId;
  const real = realityOf(realityProofs(task.terms, inspectedBy !== undefined && inspectedBy !== task.postedBy)) === 'REAL';
  return { real, independent: facts.independent, counts: real && facts.independent && !facts.orderCounted };
}

/** The data of an acceptance, the same in its withdrawal. */
export const acceptedData = (task: Task, verdict: Verdict): TaskEventData['task.accepted'] => ({
  ...partiesOf(task),
  deliveryId: task.delivery?.id ?? '',
  orderRefHash: task.orderRefHash,
  priceFen: task.terms.priceFen?.toString() ?? null,
  seats: task.seats.length,
  filledOnTime: filledOnTime(task),
  firstPass: task.delivery?.attempt === 1,
  ...verdict,
});
