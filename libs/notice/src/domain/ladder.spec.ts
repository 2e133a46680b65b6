import fc from 'fast-check';
import { rungs, sidesTold, stepDue } from './ladder.js';

test.each([
  [-15, [], null],
  [-14, [], { send: -14, skip: [] }],
  [-13, [-14], null],
  [-7, [-14], { send: -7, skip: [] }],
  [0, [-14, -7], { send: 0, skip: [] }],
  [6, [-14, -7, 0], null],
  [7, [-14, -7, 0], { send: 7, skip: [] }],
  [9, [-14], { send: 7, skip: [-7, 0] }],
  [45, [], { send: 30, skip: [-14, -7, 0, 7] }],
  [400, [...rungs], null],
  [-10, [-14, -7, 0], null],
])('on day %i with %j known the step is %j', (day, known, step) => {
  expect(stepDue(day, known)).toEqual(step);
});

test('each rung speaks to those who can still change something', () => {
  expect(rungs.map((rung) => sidesTold(rung, true))).toEqual([['OBLIGOR'], ['OBLIGOR'], ['OBLIGOR', 'BENEFICIARY'], ['LEAD_SEATS'], ['ARBITER']]);
  expect(sidesTold(30, false)).toEqual(['LEAD_SEATS']);
});

test('over any days one looks, each rung is taken at most once, upwards, and after day 30 none is left (seed 20261124)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -40, max: 120 }), { minLength: 1 }), (days) => {
      const known: number[] = [];
      const sent: number[] = [];
      for (const day of days.toSorted((a, b) => a - b)) {
        const step = stepDue(day, known);
        if (!step) continue;
        expect(step.send).toBeLessThanOrEqual(day);
        sent.push(step.send);
        known.push(step.send, ...step.skip);
      }
      expect(new Set(known).size).toBe(known.length);
      expect(sent).toEqual(sent.toSorted((a, b) => a - b));
      if (days.some((day) => day >= 30)) expect(known.toSorted((a, b) => a - b)).toEqual([...rungs]);
    }),
    { seed: 20261124 },
  );
});
