import { deliveredTask, someDelivery, someSeat, someTask, staffedTask } from './task.samples.js';
import { isOpen, taskActions } from './task-actions.js';
import { taskStates, type TaskState } from './task-state.js';

const now = new Date('2026-11-27T02:00:00Z');
const asker = { personId: 'wu', forSchool: false, now };

// By hand: what each state offers somebody whose post allows everything, on the enterprise's side, with no key turned.
const offers: Record<TaskState, string> = {
  DRAFT: 'edit publish cancel',
  PUBLISHED: 'cancel award say',
  AWARDED: 'cancel name-teacher fill say',
  STAFFED: 'cancel name-teacher start say',
  IN_PROGRESS: 'cancel name-teacher deliver say',
  DELIVERED: 'sign inspect say',
  ACCEPTED: 'say',
  REWORK: 'name-teacher resume say',
  REJECTED: 'say',
  CLOSED: 'say',
  CANCELLED: 'say',
};

test.each(taskStates)('%s', (status) => {
  const task = deliveredTask({ status });
  expect(taskActions.filter((action) => isOpen(task, action, asker)).join(' ')).toBe(offers[status]);
});

test('start waits for every clearance', () => {
  expect(isOpen(staffedTask({ seats: [someSeat(1), someSeat(2, { cleared: false })] }), 'start', asker)).toBe(false);
  expect(isOpen(someTask(), 'start', asker)).toBe(false);
});

test('the poster is not offered the inspection, nor whoever turned one key the other', () => {
  expect(isOpen(deliveredTask(), 'inspect', { ...asker, personId: 'chen' })).toBe(false);
  const key = { personId: 'wu', at: now, result: 'ACCEPTED' as const, counts: [], reason: null };
  expect(isOpen(deliveredTask({ delivery: someDelivery({ inspection: key }) }), 'sign', asker)).toBe(false);
});

test('taking back is offered to the side whose key is turned, for 24 hours after the acceptance', () => {
  const accepted = deliveredTask({
    status: 'ACCEPTED',
    acceptedAt: new Date(now.getTime() - 3_600_000),
    delivery: someDelivery({ signature: { personId: 'li', at: now } }),
  });
  expect(isOpen(accepted, 'withdraw', { ...asker, forSchool: true })).toBe(true);
  expect(isOpen(accepted, 'withdraw', asker)).toBe(false);
  expect(isOpen({ ...accepted, acceptedAt: new Date(now.getTime() - 25 * 3_600_000) }, 'withdraw', { ...asker, forSchool: true })).toBe(false);
});
