import { decideEntry, refusalToFigure, type VerifierFacts } from './entry.js';
import { contestedSeats, decidePay, decidePayee, type PayFacts, type PayRecord } from './pay.js';
import { receivePayment, recordPayment } from './payment.js';

describe('a receipt or cost', () => {
  const facts: VerifierFacts = { statement: 'OPEN', recordedBy: 'mina', verifiedBy: 'zhou', independent: true };
  test('is verified or returned by the other side', () => {
    expect(decideEntry('RECORDED', 'VERIFIED', facts)).toEqual({ status: 'VERIFIED' });
    expect(decideEntry('RECORDED', 'RETURNED', facts)).toEqual({ status: 'RETURNED' });
  });
  test.each<[string, Parameters<typeof decideEntry>[0], Partial<VerifierFacts>, string]>([
    ['by whoever recorded it', 'RECORDED', { verifiedBy: 'mina' }, 'benefit.own-record'],
    ['by one control group', 'RECORDED', { independent: false }, 'benefit.same-hand'],
    ['twice', 'VERIFIED', {}, 'benefit.already-decided'],
    ['after it was returned', 'RETURNED', {}, 'benefit.already-decided'],
    ['in an issued statement', 'RECORDED', { statement: 'ISSUED' }, 'benefit.statement-not-open'],
  ])('is not verified %s', (_, state, change, code) => {
    expect(decideEntry(state, 'VERIFIED', { ...facts, ...change })).toMatchObject({ refusal: code });
  });
});

test.each([
  [1n, '2026-11-24', null],
  [0n, '2026-11-24', 'benefit.amount-zero'],
  [1n, '2026-11-25', 'benefit.date-ahead'],
])('%s fen on %s is recorded: %s', (amountFen, onDate, code) => {
  expect(refusalToFigure({ amountFen, onDate, today: '2026-11-24' })?.refusal ?? null).toBe(code);
});

describe('a student’s pay', () => {
  const record: PayRecord = { taskId: 'task', fromOn: '2026-11-01', toOn: '2026-11-30', amountFen: 64_000n };
  const facts: PayFacts = { statement: 'OPEN', standing: ['task'], payee: { personId: 'student' } };
  test('goes to the seat’s student', () => {
    expect(decidePay(record, facts)).toEqual({ personId: 'student' });
  });
  test.each([
    ['2026-10-01', '2026-10-31', null],
    ['2026-10-01', '2026-11-01', 'benefit.pay-cycle'],
    ['2026-11-02', '2026-11-01', 'benefit.period-backwards'],
    ['2026-11-01', '2026-11-01', null],
  ])('from %s to %s: %s', (fromOn, toOn, code) => {
    const answer = decidePay({ ...record, fromOn, toOn }, facts);
    expect('refusal' in answer ? answer.refusal : null).toBe(code);
  });
  test.each<[string, Partial<PayFacts>, string]>([
    ['an empty seat', { payee: null }, 'benefit.seat-empty'],
    ['a student who cannot confirm', { payee: { personId: null } }, 'benefit.payee-without-account'],
    ['a task that left the statement', { standing: [] }, 'benefit.task-not-in-statement'],
    ['an issued statement', { statement: 'ISSUED' }, 'benefit.statement-not-open'],
  ])('is refused for %s', (_, change, code) => {
    expect(decidePay(record, { ...facts, ...change })).toMatchObject({ refusal: code });
  });
  test('is more than nothing', () => {
    expect(decidePay({ ...record, amountFen: 0n }, facts)).toMatchObject({ refusal: 'benefit.amount-zero' });
  });
  test('is confirmed or contested once, and not by whoever recorded it', () => {
    const word = { statement: 'OPEN', recordedBy: 'mina', by: 'student' } as const;
    expect(decidePayee('RECORDED', 'CONFIRMED', word)).toEqual({ status: 'CONFIRMED' });
    expect(decidePayee('RECORDED', 'CONTESTED', word)).toEqual({ status: 'CONTESTED' });
    expect(decidePayee('CONFIRMED', 'CONTESTED', word)).toMatchObject({ refusal: 'benefit.already-decided' });
    expect(decidePayee('RECORDED', 'CONFIRMED', { ...word, by: 'mina' })).toMatchObject({ refusal: 'benefit.own-record' });
    expect(decidePayee('RECORDED', 'CONFIRMED', { ...word, statement: 'ISSUED' })).toMatchObject({ refusal: 'benefit.statement-not-open' });
  });
  test('a contested one stays open until a later one of the seat replaces it', () => {
    expect(
      contestedSeats([
        { seatId: 'a', status: 'CONTESTED' },
        { seatId: 'b', status: 'CONFIRMED' },
      ]),
    ).toEqual(['a']);
    expect(
      contestedSeats([
        { seatId: 'a', status: 'CONTESTED' },
        { seatId: 'a', status: 'RECORDED' },
      ]),
    ).toEqual([]);
  });
});

describe('a payment', () => {
  const today = { paidOn: '2026-11-24', today: '2026-11-24' };
  const facts = { recordedBy: 'mina', receivedBy: 'zhou', independent: true };
  test('is recorded, corrected, received', () => {
    expect(recordPayment('DUE', today)).toEqual({ status: 'RECORDED', corrects: false });
    expect(recordPayment('RECORDED', today)).toEqual({ status: 'RECORDED', corrects: true });
    expect(receivePayment('RECORDED', facts)).toEqual({ status: 'RECEIVED' });
  });
  test.each<[string, Parameters<typeof receivePayment>[0], Partial<typeof facts>, string]>([
    ['before the payer has recorded it', 'DUE', {}, 'benefit.payment-not-recorded'],
    ['twice', 'RECEIVED', {}, 'benefit.payment-received'],
    ['by whoever recorded it', 'RECORDED', { receivedBy: 'mina' }, 'benefit.own-record'],
    ['by the payer’s own control group', 'RECORDED', { independent: false }, 'benefit.same-hand'],
  ])('is not received %s', (_, state, change, code) => {
    expect(receivePayment(state, { ...facts, ...change })).toMatchObject({ refusal: code });
  });
  test('is not recorded before it happens', () => {
    expect(recordPayment('DUE', { paidOn: '2026-11-25', today: '2026-11-24' })).toMatchObject({ refusal: 'benefit.date-ahead' });
  });
  test('is not changed once received', () => {
    expect(recordPayment('RECEIVED', today)).toMatchObject({ refusal: 'benefit.payment-received' });
  });
});
