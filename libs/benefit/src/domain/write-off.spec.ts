import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import { isSettled, paymentsDue, receivePayment, recordPayment, writeOffPayment, type PaymentState } from './payment.js';
import { postingsOfIssue, postingsOfPayment, postingsOfWriteOff, type Posting } from './postings.js';
import { workings } from './workings.js';

const answer = (status: PaymentState) => {
  const decided = writeOffPayment({ status, amountFen: 700n });
  return isRefusal(decided) ? decided.refusal : [decided.status, decided.recordedFen];
};

test.each([
  ['DUE', ['WRITTEN_OFF', 0n]],
  ['RECORDED', ['WRITTEN_OFF', 700n]],
  ['RECEIVED', 'benefit.payment-received'],
  ['WRITTEN_OFF', 'benefit.payment-written-off'],
] as const)('what is %s, written off', (status, expected) => {
  expect(answer(status)).toEqual(expected);
});

test('what is written off is neither recorded nor received any more, and leaves nothing open', () => {
  const receiver = { recordedBy: 'p1', receivedBy: 'p2', independent: true };
  expect(recordPayment('WRITTEN_OFF', { paidOn: '2026-11-24', today: '2026-11-24' })).toMatchObject({ refusal: 'benefit.payment-written-off' });
  expect(receivePayment('WRITTEN_OFF', receiver)).toMatchObject({ refusal: 'benefit.payment-written-off' });
  expect([isSettled(['RECEIVED', 'WRITTEN_OFF']), isSettled(['WRITTEN_OFF', 'RECORDED'])]).toEqual([true, false]);
});

const seed = 20261130;
const amount = fc.bigInt({ min: 1n, max: 10n ** 11n });
const sumOf = (postings: readonly Posting[]): bigint => postings.reduce((sum, { amountFen }) => sum + amountFen, 0n);

test(`whatever is written off and whatever received, the books balance to the fen and every other party's claim is closed (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      amount,
      fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      (gross, cuts, writtenOff) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), 1_000_000];
        const sharesMillionths = edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0));
        const figures = workings({
          vatPercent: 13,
          receipts: [{ amountFen: gross, verified: true }],
          costs: [],
          pays: [],
          contestedSeats: 0,
          sharesMillionths,
        });
        const split = figures.split ?? [];
        const due = paymentsDue(
          split.map((amountFen, position) => ({ organizationId: String(position), position, amountFen })),
          '0',
        );
        const closed = due.map(({ position, amountFen }) =>
          writtenOff[position] ? postingsOfWriteOff(position, amountFen) : postingsOfPayment(position, amountFen),
        );
        const all = [...postingsOfIssue(figures, split), ...closed.flat()];
        expect([...closed.map(sumOf), sumOf(all)].every((sum) => sum === 0n)).toBe(true);
        for (const { position } of due) expect(sumOf(all.filter((posting) => posting.position === position))).toBe(0n);
        const given = due.filter(({ position }) => writtenOff[position]).reduce((sum, { amountFen }) => sum + amountFen, 0n);
        expect(sumOf(all.filter(({ account }) => account === 'WRITTEN_OFF'))).toBe(-given);
      },
    ),
    { seed, numRuns: 300 },
  );
});
