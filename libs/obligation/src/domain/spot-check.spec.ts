import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import { decideSpotCheck, drawSample, monthEnd, nextMonth, sampleSize, type Candidate, type SpotCheck, type SpotCheckFacts } from './spot-check.js';

const rankBy = (seed: string) => (id: string) => createHmac('sha256', seed).update(id).digest('hex');
const seed = 20261130;
const candidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid(), risk: fc.constantFrom<Candidate['risk']>(null, null, null, 'FAST', 'MUTUAL') }),
  { selector: ({ id }) => id, maxLength: 80 },
);

test(`a sample is a tenth by chance and at most as many by risk, and the same for whoever draws it (seed ${seed})`, () => {
  fc.assert(
    fc.property(candidates, fc.string(), fc.nat(), (all, key, turn) => {
      const drawn = drawSample(all, rankBy(key));
      const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))];
      expect(drawSample(turned, rankBy(key))).toEqual(drawn);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      const chance = drawn.filter(({ reason }) => reason === 'RANDOM');
      expect(chance).toHaveLength(sampleSize(all.length));
      expect(drawn.length - chance.length).toBeLessThanOrEqual(chance.length);
      const risks = new Map(all.map(({ id, risk }) => [id, risk]));
      for (const { id, reason } of drawn) expect([reason, 'RANDOM']).toContain(reason === 'RANDOM' ? 'RANDOM' : risks.get(id));
      if (all.length > 0) expect(chance.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: 300 },
  );
});

test(`without the seed nobody knows who is drawn: over many seeds each is drawn about as often (seed ${seed})`, () => {
  const all = Array.from({ length: 50 }, (_, i): Candidate => ({ id: `v-${i}`, risk: null }));
  const times = new Map<string, number>(all.map(({ id }) => [id, 0]));
  const seeds = 2000;
  for (let i = 0; i < seeds; i++) for (const { id } of drawSample(all, rankBy(`seed-${i}`))) times.set(id, (times.get(id) ?? 0) + 1);
  const expected = (seeds * sampleSize(50)) / 50;
  // Six standard deviations of a draw of one in ten.
  const far = 6 * Math.sqrt(seeds * 0.1 * 0.9);
  for (const count of times.values()) expect(Math.abs(count - expected)).toBeLessThan(far);
});

test.each([
  [0, 0],
  [1, 1],
  [10, 1],
  [11, 2],
  [200, 20],
])('of %d verifications %d are drawn by chance', (population, size) => {
  expect(sampleSize(population)).toBe(size);
});

test('what is committed to is the month to come', () => {
  expect([nextMonth('2026-11-30'), nextMonth('2026-12-01'), monthEnd('2027-02-01')]).toEqual(['2026-12-01', '2027-01-01', '2027-02-28']);
});

const facts: SpotCheckFacts = { checkerId: 'body', obligorId: 'factory', verifierId: 'school', apart: true, checked: false, stands: true };
const check: SpotCheck = { outcome: 'NOT_CONFIRMED', reason: '名单不符', speaksForId: 'body', onASide: false };
test('the checker confirms, or does not and says why', () => {
  expect(decideSpotCheck(check, facts)).toBe('NOT_CONFIRMED');
  expect(decideSpotCheck({ ...check, outcome: 'CONFIRMED', reason: null }, facts)).toBe('CONFIRMED');
});
test.each<[string, Partial<SpotCheck>, Partial<SpotCheckFacts>, string]>([
  ['by another member', { speaksForId: 'third' }, {}, 'obligation.not-the-spot-checker'],
  ['where the charter names nobody', {}, { checkerId: null }, 'obligation.not-the-spot-checker'],
  ['by who owes it', { speaksForId: 'factory' }, { checkerId: 'factory' }, 'obligation.checker-not-apart'],
  ['by who verified it', { speaksForId: 'school' }, { checkerId: 'school' }, 'obligation.checker-not-apart'],
  ['within the control group of a side', {}, { apart: false }, 'obligation.checker-not-apart'],
  ['by somebody who works for a side', { onASide: true }, {}, 'obligation.checker-own-side'],
  ['twice', {}, { checked: true }, 'obligation.spot-checked'],
  ['of what was withdrawn since', {}, { stands: false }, 'obligation.spot-checked'],
  ['without a reason', { reason: null }, {}, 'obligation.spot-check-reason'],
])('%s is refused', (_, who, changed, refusal) => {
  const decided = decideSpotCheck({ ...check, ...who }, { ...facts, ...changed });
  expect(isRefusal(decided) && decided.refusal).toBe(refusal);
});
