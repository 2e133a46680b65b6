import { refuse, type Refusal } from '#libs/kernel';
import type { Decision } from './task-event.js';
import { partiesOf, type Task } from './task.js';
import { acceptedData } from './turn-key.js';
import { wrongState } from './wrong-state.js';

/** How long an acceptance can be taken back; afterwards it takes a dispute (web.md §7 A). */
export const withdrawalHours = 24;

export type Side = 'SCHOOL' | 'ENTERPRISE';
export type WithdrawRefusal = 'production.wrong-state' | 'production.nothing-to-withdraw' | 'production.withdrawal-late';

/**
 * A side takes its key back. After both keys this is the counter-entry of the acceptance: everything that followed from it is undone
 * by the same policies, and the other side's key stays turned.
 */
export function decideWithdraw(task: Task, side: Side, now: Date): Decision | Refusal<WithdrawRefusal> {
  const { delivery, acceptedAt, verdict } = task;
  if (!delivery || (task.status !== 'DELIVERED' && task.status !== 'ACCEPTED')) return wrongState(task);
  const key = side === 'SCHOOL' ? delivery.signature : delivery.inspection;
  if (!key) return refuse('production.nothing-to-withdraw');
  const left = side === 'SCHOOL' ? { ...delivery, signature: null } : { ...delivery, inspection: null };
  if (!acceptedAt || !verdict) {
    return {
      next: { ...task, delivery: left },
      events: [{ type: 'task.key-withdrawn', data: { ...partiesOf(task), deliveryId: delivery.id, side } }],
    };
  }
  if (now.getTime() - acceptedAt.getTime() > withdrawalHours * 3_600_000) return refuse('production.withdrawal-late', { hours: withdrawalHours });
  return {
    next: { ...task, status: 'DELIVERED', delivery: left, acceptedAt: null, verdict: null },
    events: [{ type: 'task.acceptance-withdrawn', data: { ...acceptedData(task, verdict), side } }],
  };
}
