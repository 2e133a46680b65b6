import { canTransition, reachableFrom } from '#libs/kernel';
import { taskStates, taskTransitions, type TaskState } from './task-state.js';

// The whole matrix, by hand: row → columns it may go to, as in the issue and domain.md §4.2.
const may: Record<TaskState, string> = {
  DRAFT: 'PUBLISHED CANCELLED',
  PUBLISHED: 'AWARDED CANCELLED',
  AWARDED: 'STAFFED CANCELLED',
  STAFFED: 'IN_PROGRESS CANCELLED',
  IN_PROGRESS: 'DELIVERED CANCELLED',
  DELIVERED: 'ACCEPTED REWORK REJECTED',
  ACCEPTED: 'CLOSED DELIVERED',
  REWORK: 'IN_PROGRESS',
  REJECTED: '',
  CLOSED: '',
  CANCELLED: '',
};

describe.each(taskStates)('from %s', (from) => {
  test.each(taskStates)('to %s', (to) => {
    expect(canTransition(taskTransitions, from, to)).toBe(may[from].split(' ').includes(to));
  });
});

test('every state can be reached from a draft', () => {
  expect([...reachableFrom(taskTransitions, 'DRAFT')].sort()).toEqual([...taskStates].sort());
});

test('what is over stays over', () => {
  for (const end of ['REJECTED', 'CLOSED', 'CANCELLED'] as const) expect(taskTransitions[end]).toEqual([]);
});
