import { isRefusal, type Refusal } from '#libs/kernel';
import { decideAward, decideNameTeacher } from './award-task.js';
import { decideClear } from './clear-seat.js';
import { decideDeliver, decideResume } from './deliver.js';
import { decideFill } from './fill-seats.js';
import { decideCancel, decideDraft, decideEdit, decidePost, decidePublish } from './post-task.js';
import { decideStart } from './start-task.js';
import type { Decision } from './task-event.js';
import { deliveredTask, someDelivery, someSeat, someTask, someTerms, staffedTask } from './task.samples.js';
import { participantsOf, taskNumber, type Task } from './task.js';

const now = new Date('2026-11-24T02:00:00Z');
const posting = { id: 'task-1', consortiumId: 'c1', enterpriseId: 'huayue', postedBy: 'chen', terms: someTerms(), orderRefHash: 'hash-1' };

/** The code of a refusal, or the events of a decision. */
const answer = (given: Decision | Refusal | null): string =>
  given === null ? 'nothing' : isRefusal(given) ? given.refusal : given.events.map((e) => e.type).join(' ');
const nextOf = (given: Decision | Refusal | null): Task => {
  if (given === null || isRefusal(given)) throw new Error(answer(given));
  return given.next;
};

test('posting in one step publishes and numbers the task', () => {
  const posted = decidePost(posting, { number: 388, now });
  expect(answer(posted)).toBe('task.published');
  expect(nextOf(posted)).toMatchObject({ status: 'PUBLISHED', number: 388, seats: [] });
  expect(taskNumber(388)).toBe('RW-0388');
});

test('a draft has no number, can be changed, and is published later', () => {
  const draft = nextOf(decideDraft({ ...posting, terms: someTerms({ criteria: [] }) }));
  expect(draft).toMatchObject({ status: 'DRAFT', number: null });
  expect(answer(decidePublish(draft, { number: 1, now }))).toBe('production.incomplete');
  const edited = nextOf(decideEdit(draft, someTerms(), 'hash-1'));
  expect(answer(decidePublish(edited, { number: 1, now }))).toBe('task.published');
});

test('terms stand once published', () => {
  expect(answer(decideEdit(someTask(), someTerms({ quantity: 10 }), null))).toBe('production.wrong-state');
});

test.each([
  ['DRAFT', 'task.cancelled'],
  ['PUBLISHED', 'task.cancelled'],
  ['AWARDED', 'task.cancelled'],
  ['STAFFED', 'task.cancelled'],
  ['IN_PROGRESS', 'task.cancelled'],
  ['DELIVERED', 'production.wrong-state'],
  ['ACCEPTED', 'production.wrong-state'],
  ['REWORK', 'production.wrong-state'],
  ['REJECTED', 'production.wrong-state'],
  ['CLOSED', 'production.wrong-state'],
  ['CANCELLED', 'production.wrong-state'],
] as const)('calling off from %s: %s', (status, expected) => {
  expect(answer(decideCancel(someTask({ status })))).toBe(expected);
});

describe('taking a task on', () => {
  const award = { schoolId: 'linjiang', teacherId: 'li' };
  test('names the school and the teacher', () => {
    expect(nextOf(decideAward(someTask(), award, { teaches: true }))).toMatchObject({ status: 'AWARDED', ...award });
  });
  test('is refused to the enterprise itself, for somebody who does not teach there, and a second time', () => {
    expect(answer(decideAward(someTask(), { ...award, schoolId: 'huayue' }, { teaches: true }))).toBe('production.own-task');
    expect(answer(decideAward(someTask(), award, { teaches: false }))).toBe('production.not-a-teacher');
    expect(answer(decideAward(staffedTask(), award, { teaches: true }))).toBe('production.wrong-state');
  });
  test('another teacher can be named until the work is over', () => {
    expect(nextOf(decideNameTeacher(staffedTask(), 'he', { teaches: true })).teacherId).toBe('he');
    expect(answer(decideNameTeacher(deliveredTask(), 'he', { teaches: true }))).toBe('production.wrong-state');
  });
});

describe('filling seats', () => {
  const awarded = someTask({ status: 'AWARDED', schoolId: 'linjiang', teacherId: 'li' });
  const one = { seatId: 's1', studentId: 'student-1', personId: null };
  const two = { seatId: 's2', studentId: 'student-2', personId: 'person-2' };

  test('numbers the seats, and the last one staffs the task in the same decision', () => {
    const first = decideFill(awarded, [one], now);
    expect(answer(first)).toBe('task.seat-filled');
    expect(nextOf(first)).toMatchObject({ status: 'AWARDED', seats: [{ ordinal: 1, personId: null, onTime: true, cleared: false }] });
    const last = decideFill(nextOf(first), [two], now);
    expect(answer(last)).toBe('task.seat-filled task.staffed');
    expect(nextOf(last)).toMatchObject({ status: 'STAFFED', seats: [{ ordinal: 1 }, { ordinal: 2 }] });
  });

  test.each([
    ['2026-11-25T15:59:59Z', true, 'the last second of the staff-by date in Shanghai'],
    ['2026-11-25T16:00:00Z', false, 'the first second after it'],
  ])('at %s a seat is on time: %s (%s)', (at, onTime) => {
    expect(nextOf(decideFill(awarded, [one], new Date(at))).seats[0]?.onTime).toBe(onTime);
  });

  test('more students than seats, and the same student twice, fill nothing', () => {
    expect(answer(decideFill(awarded, [one, two, { ...two, studentId: 'student-3' }], now))).toBe('production.no-seat-left');
    expect(answer(decideFill({ ...awarded, seats: [someSeat(1)] }, [one], now))).toBe('production.already-seated');
  });
});

describe('clearance and start', () => {
  test('nobody starts while one seat is not cleared', () => {
    const waiting = staffedTask({ seats: [someSeat(1), someSeat(2, { cleared: false, personId: null })] });
    expect(answer(decideStart(waiting, 'wu', now))).toBe('production.not-cleared');
    const cleared = decideClear(waiting, 'seat-2', 'person-2');
    expect(answer(cleared)).toBe('task.seat-cleared');
    expect(nextOf(cleared).seats[1]).toMatchObject({ cleared: true, personId: 'person-2' });
    expect(nextOf(decideStart(nextOf(cleared), 'wu', now))).toMatchObject({ status: 'IN_PROGRESS', startedBy: 'wu', startedAt: now });
  });
  test('a seat is cleared once; an unknown one changes nothing', () => {
    expect(decideClear(staffedTask(), 'seat-1', null)).toBe(null);
    expect(decideClear(staffedTask(), 'seat-9', null)).toBe(null);
  });
  test.each(['li', 'person-1'])('%s, who stands on the school’s side, cannot start for the enterprise', (person) => {
    expect(answer(decideStart(staffedTask(), person, now))).toBe('production.same-person');
  });
  test('a task that is not staffed does not start', () => {
    expect(answer(decideStart(someTask(), 'wu', now))).toBe('production.wrong-state');
    expect(answer(decideStart(staffedTask({ status: 'REWORK' }), 'wu', now))).toBe('production.wrong-state');
  });
});

describe('delivering', () => {
  const running = staffedTask({ status: 'IN_PROGRESS', startedBy: 'wu', startedAt: now });
  const handIn = { id: 'd1', personId: 'person-1', fileIds: ['photo', 'report'] };
  test('a student of the team hands in files; after rework it is the next attempt', () => {
    expect(nextOf(decideDeliver(running, handIn, now)).delivery).toMatchObject({
      id: 'd1',
      attempt: 1,
      seatId: 'seat-1',
      signature: null,
      inspection: null,
    });
    const rework = deliveredTask({ status: 'REWORK' });
    expect(answer(decideDeliver(rework, handIn, now))).toBe('production.wrong-state');
    const resumed = decideResume(rework);
    expect(answer(resumed)).toBe('task.resumed');
    expect(nextOf(decideDeliver(nextOf(resumed), { ...handIn, id: 'd2' }, now)).delivery).toMatchObject({ id: 'd2', attempt: 2 });
  });
  test('is refused to a seat that is not cleared, to a stranger, and without files', () => {
    const uncleared = { ...running, seats: [someSeat(1, { cleared: false }), someSeat(2)] };
    expect(answer(decideDeliver(uncleared, handIn, now))).toBe('production.seat-not-cleared');
    expect(answer(decideDeliver(running, { ...handIn, personId: 'nobody' }, now))).toBe('production.seat-not-cleared');
    expect(answer(decideDeliver(running, { ...handIn, fileIds: [] }, now))).toBe('production.no-files');
    expect(answer(decideDeliver(running, { ...handIn, fileIds: Array.from({ length: 21 }, String) }, now))).toBe('production.no-files');
  });
});

test('who takes part: poster, teacher, team with accounts, who started and who turned a key', () => {
  const task = deliveredTask({
    seats: [someSeat(1), someSeat(2, { personId: null })],
    delivery: someDelivery({ signature: { personId: 'li', at: now } }),
  });
  expect([...participantsOf(task)].sort()).toEqual(['chen', 'li', 'person-1', 'wu']);
});
