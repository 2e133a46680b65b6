import fc from 'fast-check';
import { millionthsOf } from './share.js';
import { workings, type Stated, type WorkingsInput } from './workings.js';

const verified = (...amounts: readonly bigint[]): readonly Stated[] => amounts.map((amountFen) => ({ amountFen, verified: true }));
const shares = (...percents: readonly string[]): readonly number[] => percents.map((percent) => millionthsOf(percent) ?? 0);

/** domain.md §5.3, example 1: 128,600.01 received at 13 %; materials, tooling, QC and logistics; the students' pay; four parties. */
const exampleOne = (grossFen: bigint): WorkingsInput => ({
  vatPercent: 13,
  receipts: verified(grossFen),
  costs: verified(4_123_786n, 648_000n, 290_545n),
  pays: verified(1_843_200n),
  contestedSeats: 0,
  sharesMillionths: shares('55', '30', '10', '5'),
});

test('example 1 to the fen', () => {
  expect(workings(exampleOne(12_860_001n))).toEqual({
    grossFen: 12_860_001n,
    vatFen: 1_479_469n,
    netFen: 11_380_532n,
    costFen: 5_062_331n,
    payFen: 1_843_200n,
    poolFen: 4_475_001n,
    split: [2_461_251n, 1_342_500n, 447_500n, 223_750n],
    awaiting: { receipts: 0, costs: 0, pays: 0, contested: 0 },
    solid: true,
  });
});

test('one fen less received is one fen less in the pool, taken from one party only', () => {
  expect(workings(exampleOne(12_860_000n))).toMatchObject({
    netFen: 11_380_531n,
    vatFen: 1_479_469n,
    poolFen: 4_475_000n,
    split: [2_461_250n, 1_342_500n, 447_500n, 223_750n],
  });
});

test('a receipt in two parts is taxed once, on the whole', () => {
  expect(workings({ ...exampleOne(0n), receipts: verified(6_430_000n, 6_430_001n) })).toMatchObject({ grossFen: 12_860_001n, vatFen: 1_479_469n });
});

test.each<[string, Partial<WorkingsInput>, object]>([
  ['a receipt', { receipts: [{ amountFen: 12_860_001n, verified: false }] }, { receipts: 1 }],
  ['a cost', { costs: [{ amountFen: 1n, verified: false }, ...verified(2n)] }, { costs: 1 }],
  ['a student’s pay', { pays: [{ amountFen: 1n, verified: false }] }, { pays: 1 }],
  ['a contested seat', { contestedSeats: 2 }, { contested: 2 }],
])('the pool is hatched while %s is open', (_, change, awaiting) => {
  expect(workings({ ...exampleOne(12_860_001n), ...change })).toMatchObject({ solid: false, awaiting });
});

test('nothing received is not solid', () => {
  expect(workings({ ...exampleOne(0n), receipts: [] })).toMatchObject({ solid: false, poolFen: -6_905_531n, split: null });
});

/**
 * The oracle knows nothing of the kernel: it counts the money out. Tax: the net whose exact gross is nearest to the receipt, the larger
 * of two equally near. Split: every fen left over is handed out one at a time to whoever is furthest below the exact share, the party
 * listed first when two are equally far.
 */
const oracleNet = (gross: bigint, percent: bigint): bigint => {
  const distance = (net: bigint): bigint => {
    const d = net * (100n + percent) - gross * 100n;
    return d < 0n ? -d : d;
  };
  const around = (gross * 100n) / (100n + percent);
  return [around - 1n, around, around + 1n].reduce((best, net) =>
    distance(net) < distance(best) || (distance(net) === distance(best) && net > best) ? net : best,
  );
};
const oracleSplit = (pool: bigint, millionths: readonly number[]): readonly bigint[] => {
  const parts = millionths.map((share) => (pool * BigInt(share) - ((pool * BigInt(share)) % 1_000_000n)) / 1_000_000n);
  for (let left = pool - parts.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    const owed = millionths.map((share, i) => pool * BigInt(share) - (parts[i] ?? 0n) * 1_000_000n);
    const neediest = owed.reduce((best, debt, i) => (debt > (owed[best] ?? 0n) ? i : best), 0);
    parts[neediest] = (parts[neediest] ?? 0n) + 1n;
  }
  return parts;
};

const seed = 20261126;
const shareSet = fc
  .uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 0, maxLength: 9 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1_000_000].flatMap((cut, i, all) => (i === 0 ? [] : [cut - (all[i - 1] ?? 0)])));
const amount = fc.bigInt({ min: 1n, max: 10n ** 11n });

test(`1,000 random receipts, costs, pays and share sets agree with the oracle to the fen (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(13, 9, 6, 3, 0),
      fc.array(amount, { minLength: 1, maxLength: 3 }),
      fc.array(amount, { maxLength: 4 }),
      fc.array(amount, { maxLength: 6 }),
      shareSet,
      (vatPercent, receipts, costs, pays, sharesMillionths) => {
        const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
        const gross = sum(receipts) + sum(costs) * 2n + sum(pays) * 2n;
        const result = workings({
          vatPercent,
          receipts: verified(gross),
          costs: verified(...costs),
          pays: verified(...pays),
          contestedSeats: 0,
          sharesMillionths,
        });
        const pool = oracleNet(gross, BigInt(vatPercent)) - sum(costs) - sum(pays);
        expect(result.poolFen).toBe(pool);
        expect(result.split).toEqual(oracleSplit(pool, sharesMillionths));
        expect(sum(result.split ?? [])).toBe(pool);
      },
    ),
    { seed, numRuns: 1000 },
  );
});
