import fc from 'fast-check';
import { isRefusal, type Refusal } from '#libs/kernel';
import { decideClose } from './close-task.js';
import type { Decision } from './task-event.js';
import { deliveredTask, someDelivery, someSeat, someTerms } from './task.samples.js';
import type { Task } from './task.js';
import { decideInspect, decideSign, type AcceptanceFacts, type Finding } from './turn-key.js';
import { decideWithdraw } from './withdraw-key.js';

const now = new Date('2026-11-27T02:00:00Z');
const facts: AcceptanceFacts = { now, independent: true, orderCounted: false };
const sign = { deliveryId: 'delivery-1', teacherId: 'li' };
const accept: Finding = {
  deliveryId: 'delivery-1',
  mentorId: 'wu',
  result: 'ACCEPTED',
  counts: [
    { passed: 40, failed: 0 },
    { passed: 39, failed: 1 },
  ],
  reason: null,
};

const answer = (given: Decision | Refusal | null): string =>
  given === null ? 'nothing' : isRefusal(given) ? given.refusal : given.events.map((e) => e.type).join(' ');
const nextOf = (given: Decision | Refusal): Task => {
  if (isRefusal(given)) throw new Error(given.refusal);
  return given.next;
};
const signed = (): Task => nextOf(decideSign(deliveredTask(), sign, facts));
const inspected = (): Task => nextOf(decideInspect(deliveredTask(), accept, facts));

describe('two keys', () => {
  test('one key alone accepts nothing', () => {
    expect(signed()).toMatchObject({ status: 'DELIVERED', verdict: null });
    expect(inspected()).toMatchObject({ status: 'DELIVERED', verdict: null });
  });
  test('either order ends in the same acceptance', () => {
    const schoolFirst = decideInspect(signed(), accept, facts);
    const enterpriseFirst = decideSign(inspected(), sign, facts);
    expect(answer(schoolFirst)).toBe('task.inspected task.accepted');
    expect(answer(enterpriseFirst)).toBe('task.delivery-signed task.accepted');
    expect(nextOf(schoolFirst)).toEqual(nextOf(enterpriseFirst));
    expect(nextOf(schoolFirst)).toMatchObject({ status: 'ACCEPTED', acceptedAt: now, verdict: { real: true, independent: true, counts: true } });
  });
  test('the acceptance tells what follows from it: order, price, seats, first pass', () => {
    const accepted = decideInspect(signed(), accept, facts);
    expect(isRefusal(accepted) ? null : accepted.events[1]?.data).toEqual({
      taskId: 'task-1',
      consortiumId: 'c1',
      enterpriseId: 'huayue',
      schoolId: 'linjiang',
      deliveryId: 'delivery-1',
      orderRefHash: 'hash-1',
      priceFen: '128000',
      seats: 2,
      filledOnTime: 2,
      firstPass: true,
      real: true,
      independent: true,
      counts: true,
    });
  });
});

describe('what counts', () => {
  test.each([
    ['independent real work', {}, {}, true],
    ['one legal person or control group on both sides', {}, { independent: false }, false],
    ['another task of the same order that counts already', {}, { orderCounted: true }, false],
    ['a simulated task', { orderReference: null, use: null }, {}, false],
    ['real work without an order number', { orderReference: null }, {}, true],
  ])('%s', (_, terms, given, counts) => {
    const task = deliveredTask({ terms: someTerms(terms), delivery: someDelivery({ signature: { personId: 'li', at: now } }) });
    expect(nextOf(decideInspect(task, accept, { ...facts, ...given })).verdict?.counts).toBe(counts);
  });
});

describe('separation of duties', () => {
  test.each([
    ['the poster', 'chen', 'production.poster-inspects'],
    ['the task’s teacher', 'li', 'production.same-person'],
    ['a student of the team', 'person-1', 'production.same-person'],
  ])('%s does not inspect', (_, mentorId, code) => {
    expect(answer(decideInspect(deliveredTask(), { ...accept, mentorId }, facts))).toBe(code);
  });
  test('nobody turns both keys, and the poster does not sign for the school', () => {
    expect(
      answer(
        decideInspect(
          nextOf(decideSign(deliveredTask({ teacherId: null }), { ...sign, teacherId: 'both' }, facts)),
          { ...accept, mentorId: 'both' },
          facts,
        ),
      ),
    ).toBe('production.same-person');
    expect(
      answer(decideSign(nextOf(decideInspect(deliveredTask(), { ...accept, mentorId: 'both' }, facts)), { ...sign, teacherId: 'both' }, facts)),
    ).toBe('production.same-person');
    expect(answer(decideSign(deliveredTask(), { ...sign, teacherId: 'chen' }, facts))).toBe('production.same-person');
  });
});

describe('refused keys', () => {
  test.each([
    ['a second signature', signed, () => decideSign(signed(), sign, facts), 'production.already-signed'],
    ['a second acceptance', inspected, () => decideInspect(inspected(), accept, facts), 'production.already-inspected'],
    [
      'a key to an older delivery',
      deliveredTask,
      () => decideSign(deliveredTask(), { ...sign, deliveryId: 'delivery-0' }, facts),
      'production.stale-delivery',
    ],
    [
      'a key before anything is delivered',
      deliveredTask,
      () => decideSign(deliveredTask({ status: 'IN_PROGRESS' }), sign, facts),
      'production.wrong-state',
    ],
    [
      'one count for two criteria',
      deliveredTask,
      () => decideInspect(deliveredTask(), { ...accept, counts: [{ passed: 40, failed: 0 }] }, facts),
      'production.counts-mismatch',
    ],
    [
      'more pieces than ordered',
      deliveredTask,
      () =>
        decideInspect(
          deliveredTask(),
          {
            ...accept,
            counts: [
              { passed: 40, failed: 1 },
              { passed: 40, failed: 0 },
            ],
          },
          facts,
        ),
      'production.counts-mismatch',
    ],
    [
      'no piece inspected',
      deliveredTask,
      () =>
        decideInspect(
          deliveredTask(),
          {
            ...accept,
            counts: [
              { passed: 0, failed: 0 },
              { passed: 40, failed: 0 },
            ],
          },
          facts,
        ),
      'production.counts-mismatch',
    ],
    [
      'rework without a reason',
      deliveredTask,
      () => decideInspect(deliveredTask(), { ...accept, result: 'REWORK' }, facts),
      'production.reason-needed',
    ],
  ])('%s', (_, __, decide, code) => {
    expect(answer(decide())).toBe(code);
  });
});

test.each([
  ['REWORK', 'task.rework'],
  ['REJECTED', 'task.rejected'],
] as const)('%s sends the work back at once, whatever the school has signed', (result, event) => {
  const decision = decideInspect(signed(), { ...accept, result, reason: '毛刺未清' }, facts);
  expect(answer(decision)).toBe(event);
  expect(nextOf(decision)).toMatchObject({ status: result, verdict: null });
  expect(isRefusal(decision) ? null : decision.events[0].data).not.toHaveProperty('reason');
});

describe('taking a key back', () => {
  const acceptedTask = (): Task => nextOf(decideInspect(signed(), accept, facts));
  const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

  test('undoes the acceptance with the same figures and leaves the other key turned', () => {
    const withdrawn = decideWithdraw(acceptedTask(), 'ENTERPRISE', later(23));
    expect(answer(withdrawn)).toBe('task.acceptance-withdrawn');
    expect(nextOf(withdrawn)).toMatchObject({
      status: 'DELIVERED',
      acceptedAt: null,
      verdict: null,
      delivery: { inspection: null, signature: { personId: 'li' } },
    });
    expect(isRefusal(withdrawn) ? null : withdrawn.events[0].data).toMatchObject({
      counts: true,
      priceFen: '128000',
      filledOnTime: 2,
      side: 'ENTERPRISE',
    });
  });
  test('the key can be turned again', () => {
    expect(answer(decideInspect(nextOf(decideWithdraw(acceptedTask(), 'ENTERPRISE', later(1))), accept, facts))).toBe('task.inspected task.accepted');
    expect(answer(decideSign(nextOf(decideWithdraw(acceptedTask(), 'SCHOOL', later(1))), sign, facts))).toBe('task.delivery-signed task.accepted');
  });
  test.each([
    [24, 'task.acceptance-withdrawn'],
    [24.001, 'production.withdrawal-late'],
  ])('after %s hours: %s', (hours, expected) => {
    expect(answer(decideWithdraw(acceptedTask(), 'SCHOOL', later(hours)))).toBe(expected);
  });
  test('a single key is taken back without a counter-entry', () => {
    expect(answer(decideWithdraw(inspected(), 'ENTERPRISE', later(100)))).toBe('task.key-withdrawn');
    expect(answer(decideWithdraw(inspected(), 'SCHOOL', later(1)))).toBe('production.nothing-to-withdraw');
    expect(answer(decideWithdraw(deliveredTask({ status: 'CLOSED' }), 'SCHOOL', later(1)))).toBe('production.wrong-state');
  });
});

test.each([
  [true, true, 'task.closed'],
  [true, false, 'nothing'],
  [false, true, 'nothing'],
  [false, false, 'nothing'],
])('settled %s and outcomes reported %s: %s', (settled, outcomesDone, expected) => {
  expect(answer(decideClose(deliveredTask({ status: 'ACCEPTED' }), { settled, outcomesDone }))).toBe(expected);
  expect(answer(decideClose(deliveredTask(), { settled, outcomesDone }))).toBe('nothing');
});

const seed = 20261125;
test(`any order of keys, refusals and withdrawals: ACCEPTED is exactly both keys, and withdrawals undo every acceptance (seed ${seed})`, () => {
  const steps = fc.array(fc.constantFrom('sign', 'accept', 'withdraw school', 'withdraw enterprise'), { maxLength: 30 });
  fc.assert(
    fc.property(steps, fc.boolean(), (walk, independent) => {
      let task = deliveredTask({ seats: [someSeat(1), someSeat(2)] });
      let counted = 0;
      for (const step of walk) {
        const given = { ...facts, independent };
        const decision =
          step === 'sign'
            ? decideSign(task, sign, given)
            : step === 'accept'
              ? decideInspect(task, accept, given)
              : decideWithdraw(task, step === 'withdraw school' ? 'SCHOOL' : 'ENTERPRISE', now);
        if (isRefusal(decision)) continue;
        task = decision.next;
        for (const { type, data } of decision.events) {
          if (type === 'task.accepted' && data.counts) counted += 1;
          if (type === 'task.acceptance-withdrawn' && data.counts) counted -= 1;
        }
        const bothKeys = Boolean(task.delivery?.signature && task.delivery.inspection);
        expect(task.status === 'ACCEPTED').toBe(bothKeys);
        expect(counted).toBe(bothKeys && independent ? 1 : 0);
      }
    }),
    { seed, numRuns: 500 },
  );
});
