import fc from 'fast-check';
import { addDays, isRefusal } from '#libs/kernel';
import { decideOwnAct, type OwnActFacts } from './decide-own-act.js';
import { usualLifeCycle } from './kind.js';
import { lifeOn, lifeStates, type LifeFacts } from './life.js';

const today = '2026-12-01';
const facts: LifeFacts = {
  status: 'ACTIVE',
  activeSince: '2025-01-01',
  lastFactOn: '2026-11-30',
  vacancies: [],
  rectification: null,
  lifeCycle: usualLifeCycle,
};
const ago = (days: number): string => addDays(today, -days);
const vacantFor = (days: number) => [{ seat: 'SCHOOL', names: { zh: '学校', en: 'School' }, since: ago(days) }];
const rectification = { motionId: 'm', since: ago(10), until: addDays(today, 20) };

test.each([
  ['a verified fact yesterday', {}, 'ACTIVE'],
  ['89 days of silence', { lastFactOn: ago(89) }, 'ACTIVE'],
  ['90 days of silence', { lastFactOn: ago(90) }, 'AT_RISK'],
  ['180 days of silence', { lastFactOn: ago(180) }, 'DORMANT'],
  ['no fact ever, founded lately', { lastFactOn: null, activeSince: ago(20) }, 'ACTIVE'],
  ['no fact ever, founded long ago', { lastFactOn: null, activeSince: ago(200) }, 'DORMANT'],
  ['a seat vacant in time', { vacancies: vacantFor(60) }, 'ACTIVE'],
  ['a seat vacant beyond its time', { vacancies: vacantFor(61) }, 'AT_RISK'],
  ['silence and a seat', { lastFactOn: ago(180), vacancies: vacantFor(61) }, 'DORMANT'],
  ['a rectification', { rectification }, 'RECTIFICATION'],
  ['a rectification over silence', { rectification, lastFactOn: ago(200) }, 'RECTIFICATION'],
  ['one whose date has passed, with facts since', { rectification: { ...rectification, since: ago(40), until: ago(1) } }, 'ACTIVE'],
  [
    'one whose date has passed without any',
    { rectification: { ...rectification, since: ago(40), until: ago(1) }, lastFactOn: ago(41) },
    'RECTIFICATION',
  ],
  ['founding', { status: 'FOUNDING', activeSince: null, lastFactOn: null }, 'FOUNDING'],
  ['dissolution', { status: 'DISSOLVED', vacancies: vacantFor(100) }, 'DISSOLVED'],
] as const)('%s', (_, about, expected) => {
  expect(lifeOn({ ...facts, ...about } as LifeFacts, today).state).toBe(expected);
});

test('a state comes with its reasons and what would change it', () => {
  expect(lifeOn(facts, today)).toMatchObject({
    reasons: [],
    changes: [{ code: 'AT_RISK_ON', on: addDays('2026-11-30', 90) }, { code: 'DORMANT_ON' }],
  });
  expect(lifeOn({ ...facts, lastFactOn: ago(100), vacancies: vacantFor(70) }, today)).toMatchObject({
    reasons: [
      { code: 'NO_FACT', since: ago(100), days: 100 },
      { code: 'SEAT_OVERDUE', since: ago(70), until: ago(10), seat: { seat: 'SCHOOL' } },
    ],
    changes: [{ code: 'FACT' }, { code: 'DORMANT_ON', on: addDays(ago(100), 180) }, { code: 'FILL_SEAT' }],
  });
  expect(lifeOn({ ...facts, rectification }, today).changes.map(({ code }) => code)).toEqual(['RECTIFIED_ON', 'LIFT']);
});

const seed = 20261201;
const day = fc.integer({ min: 0, max: 400 });
test(`what is announced comes true: on the day a change names, and not the day before, silence makes its state (seed ${seed})`, () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (silent, risk, more) => {
      const lifeCycle = { seatVacancyDays: 60, atRiskDays: risk, dormantDays: risk + more };
      const now: LifeFacts = { ...facts, lastFactOn: ago(silent), lifeCycle };
      for (const { code, on } of lifeOn(now, today).changes) {
        if (on === null || (code !== 'AT_RISK_ON' && code !== 'DORMANT_ON')) continue;
        const state = code === 'AT_RISK_ON' ? 'AT_RISK' : 'DORMANT';
        expect(lifeOn(now, on).state).toBe(state);
        expect(lifeStates.indexOf(lifeOn(now, addDays(on, -1)).state)).toBeLessThan(lifeStates.indexOf(state));
      }
    }),
    { seed },
  );
});

const none = { BALANCE: 0, OBLIGATION: 0, STUDENT: 0, HOURS: 0 };
const decide = (act: Parameters<typeof decideOwnAct>[0], about: Partial<OwnActFacts> = {}) => {
  const answer = decideOwnAct(act, { until: null, rectifying: false, counts: none, today, ...about });
  return isRefusal(answer) ? answer.refusal : answer.act;
};

test.each([
  ['DISSOLUTION', {}, 'DISSOLUTION'],
  ['DISSOLUTION', { counts: { ...none, BALANCE: 1 } }, 'consortium.still-open'],
  ['DISSOLUTION', { counts: { ...none, OBLIGATION: 1 } }, 'consortium.still-open'],
  ['DISSOLUTION', { counts: { ...none, STUDENT: 1 } }, 'consortium.still-open'],
  ['DISSOLUTION', { counts: { ...none, HOURS: 1 } }, 'consortium.still-open'],
  ['RECTIFICATION', { until: addDays(today, 30) }, 'RECTIFICATION'],
  ['RECTIFICATION', { until: today }, 'consortium.rectification-date'],
  ['RECTIFICATION', { until: addDays(today, 366) }, 'consortium.rectification-date'],
  ['RECTIFICATION', {}, 'consortium.rectification-date'],
  ['RECTIFICATION', { until: addDays(today, 30), rectifying: true }, 'consortium.rectification-runs'],
  ['RECTIFICATION_LIFT', { rectifying: true }, 'RECTIFICATION_LIFT'],
  ['RECTIFICATION_LIFT', {}, 'consortium.no-rectification'],
] as const)('%s with %j: %s', (act, about, expected) => {
  expect(decide(act, about)).toBe(expected);
});
