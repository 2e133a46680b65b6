import fc from 'fast-check';
import { matchOf, POINTS, type Matchable } from './match.js';
import { joinedOf, saidOf } from './reason-words.js';

const need: Matchable = {
  side: 'NEED',
  codes: ['数控加工', 'cnc'],
  words: ['数控', '控机', '机床', '操作'],
  from: null,
  until: '2026-12-01',
  regionCode: '320111',
  quantity: 40,
  unit: '人',
  tags: ['park 江北新区'],
};
const offer: Matchable = {
  side: 'OFFER',
  codes: ['cnc', '机电一体化', '数控加工'],
  words: ['数控', '控机', '机床', '专业'],
  from: '2026-09-01',
  until: '2027-01-31',
  regionCode: '320115',
  quantity: 60,
  unit: '人',
  tags: ['park 江北新区', 'chain 数控'],
};

test('adds up what speaks for it, each with its reason', () => {
  const match = matchOf(need, offer);
  expect(match?.reasons.map(({ kind, points }) => [kind, points])).toEqual([
    ['CODES', 24],
    ['WORDS', 9],
    ['CAPACITY', 10],
    ['TIME', 10],
    ['TAGS', 6],
    ['REGION', 5],
  ]);
  expect(match?.score).toBe(64);
});

test('says each reason in both languages, and joins pairs of characters to words again', () => {
  const said = matchOf(need, offer)?.reasons.map(saidOf) ?? [];
  expect(said.map(({ zh }) => zh)).toEqual([
    '领域相同：cnc、数控加工',
    '说的是同一件事：数控机床',
    '能力 60 人，够用（需要 40 人）',
    '2026-09-01 至 2027-01-31 可用，赶得上需要日 2026-12-01',
    '同一园区或产业链（已核实）：park 江北新区',
    '同一城市',
  ]);
  expect(said.map(({ en }) => en)).toContain('Available 2026-09-01 to 2027-01-31, in time for 2026-12-01');
  expect(joinedOf(['数控', '控机', '机床', 'cnc', '操作'])).toEqual(['数控机床', 'cnc', '操作']);
});

test.each<[string, Partial<Matchable>, string]>([
  ['too late', { until: '2026-11-30' }, 'TIME'],
  ['another unit', { unit: '台' }, 'CAPACITY'],
  ['no capacity told', { quantity: null }, 'CAPACITY'],
  ['no dates told', { from: null, until: null }, 'TIME'],
  ['another province', { regionCode: '330111' }, 'REGION'],
])('%s gives no reason of that kind', (_, changes, kind) => {
  expect(matchOf(need, { ...offer, ...changes })?.reasons.map((reason) => reason.kind)).not.toContain(kind);
});

test('a capacity for a part counts in proportion, rounded down', () => {
  expect(matchOf(need, { ...offer, quantity: 15 })?.reasons).toContainEqual({ kind: 'CAPACITY', points: 3, quantity: 15, needed: 40, unit: '人' });
});

test('place and time alone, or words every second line holds, suggest nothing', () => {
  expect(matchOf(need, { ...offer, codes: [], words: [] })).toBeNull();
  expect(matchOf({ ...need, codes: [], words: ['技术', '需求'] }, { ...offer, codes: [], words: ['技术', '需求'] })).toBeNull();
});

const someWords = fc.uniqueArray(fc.constantFrom('数控', '控机', '机床', '焊接', '检测', '模具', '技术', 'plc', 'cnc', 'mes'), { maxLength: 8 });
const date = fc.option(fc.constantFrom('2026-09-01', '2026-12-01', '2027-03-01'), { nil: null });
const anySide = (side: Matchable['side']): fc.Arbitrary<Matchable> =>
  fc.record({
    side: fc.constant(side),
    codes: someWords,
    words: someWords,
    from: date,
    until: date,
    regionCode: fc.constantFrom('32', '3201', '320111', '320115', '330111'),
    quantity: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }),
    unit: fc.option(fc.constantFrom('人', '件'), { nil: null }),
    tags: someWords,
  });

const seed = Date.now() % 2 ** 31;
const runs = { seed, numRuns: 500 };

describe(`whatever two lines say (seed ${seed})`, () => {
  const pair = [anySide('NEED'), anySide('OFFER')] as const;

  test('the score is the same whichever is named first and whatever the order of their words, and it is the sum of its reasons', () => {
    fc.assert(
      fc.property(...pair, (one, other) => {
        const match = matchOf(one, other);
        const turned = (side: Matchable): Matchable => ({ ...side, codes: side.codes.toReversed(), words: [...side.words, ...side.words] });
        expect(matchOf(other, one)).toEqual(match);
        expect(matchOf(turned(other), turned(one))?.score).toBe(match?.score);
        if (match) {
          expect(Number.isInteger(match.score)).toBe(true);
          expect(match.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(match.score);
          expect(match.reasons.every(({ points }) => points > 0)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a further code in common never lowers it', () => {
    fc.assert(
      fc.property(...pair, fc.constantFrom('数控', '新能源', 'cnc', 'agv'), (one, other, code) => {
        const before = matchOf(one, other)?.score ?? 0;
        const holding = (side: Matchable): Matchable => ({ ...side, codes: [...side.codes, code] });
        expect(matchOf(holding(one), holding(other))?.score ?? 0).toBeGreaterThanOrEqual(before);
      }),
      runs,
    );
  });

  test('it never exceeds what its grounds can give', () => {
    const most = POINTS.codes + POINTS.words + POINTS.time + POINTS.capacity + POINTS.tags + POINTS.region.DISTRICT;
    fc.assert(
      fc.property(...pair, (one, other) => (matchOf(one, other)?.score ?? 0) <= most),
      runs,
    );
  });
});
