import { refuse, type Refusal } from '#libs/kernel';
import type { Decision } from './task-event.js';
import type { Task } from './task.js';
import { refusalToMove, wrongState } from './wrong-state.js';

export type DeliverRefusal = 'production.wrong-state' | 'production.seat-not-cleared' | 'production.no-files';

/** A student of the team hands in the work: photos and papers as files. Each attempt after a rework is a delivery of its own. */
export function decideDeliver(
  task: Task,
  delivery: { readonly id: string; readonly personId: string; readonly fileIds: readonly string[] },
  now: Date,
): Decision | Refusal<DeliverRefusal> {
  const refusal = refusalToMove(task, 'DELIVERED');
  if (refusal || task.status !== 'IN_PROGRESS') return refusal ?? wrongState(task);
  const seat = task.seats.find((one) => one.personId === delivery.personId && one.cleared);
  if (!seat) return refuse('production.seat-not-cleared');
  if (delivery.fileIds.length < 1 || delivery.fileIds.length > 20) return refuse('production.no-files');
  const attempt = (task.delivery?.attempt ?? 0) + 1;
  return {
    next: {
      ...task,
      status: 'DELIVERED',
      delivery: { id: delivery.id, attempt, seatId: seat.id, deliveredAt: now, fileIds: delivery.fileIds, signature: null, inspection: null },
    },
    events: [{ type: 'task.delivered', data: { taskId: task.id, deliveryId: delivery.id, attempt, files: delivery.fileIds.length } }],
  };
}

/** The team takes a rework up; the next delivery is its next attempt. */
export function decideResume(task: Task): Decision | Refusal<'production.wrong-state'> {
  const refusal = refusalToMove(task, 'IN_PROGRESS');
  if (refusal || task.status !== 'REWORK') return refusal ?? wrongState(task);
  return { next: { ...task, status: 'IN_PROGRESS' }, events: [{ type: 'task.resumed', data: { taskId: task.id } }] };
}
