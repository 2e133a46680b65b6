import fc from 'fast-check';
import { afterQuiet, usualQuietHours, type QuietHours } from './quiet-hours.js';

/** An instant by its time in Shanghai. */
const at = (text: string): Date => new Date(`${text}+08:00`);
const day: QuietHours = { from: 12 * 60, to: 14 * 60 };

test.each([
  ['the evening before them', usualQuietHours, '2026-11-24T21:59:59', '2026-11-24T21:59:59'],
  ['their first minute', usualQuietHours, '2026-11-24T22:00:00', '2026-11-25T07:00:00'],
  ['before midnight', usualQuietHours, '2026-12-31T23:59:59', '2027-01-01T07:00:00'],
  ['midnight', usualQuietHours, '2026-11-25T00:00:00', '2026-11-25T07:00:00'],
  ['after midnight', usualQuietHours, '2026-11-25T03:20:41', '2026-11-25T07:00:00'],
  ['their last second', usualQuietHours, '2026-11-25T06:59:59', '2026-11-25T07:00:00'],
  ['their end', usualQuietHours, '2026-11-25T07:00:00', '2026-11-25T07:00:00'],
  ['hours within a day', day, '2026-11-25T13:00:00', '2026-11-25T14:00:00'],
  ['beside hours within a day', day, '2026-11-25T14:00:00', '2026-11-25T14:00:00'],
  ['until midnight', { from: 1380, to: 0 }, '2026-11-25T23:30:00', '2026-11-26T00:00:00'],
  ['from midnight', { from: 0, to: 420 }, '2026-11-25T00:00:00', '2026-11-25T07:00:00'],
  ['none', { from: 420, to: 420 }, '2026-11-25T07:00:00', '2026-11-25T07:00:00'],
])('%s', (_, quiet, from, to) => expect(afterQuiet(quiet, at(from))).toEqual(at(to)));

test('whatever is chosen, it rings within a day, outside the quiet hours, and not before it came (seed 20261125)', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 1_790_000_000_000, max: 1_830_000_000_000 }), (from, to, ms) => {
      const rings = afterQuiet({ from, to }, new Date(ms));
      expect(rings.getTime() - ms).toBeGreaterThanOrEqual(0);
      expect(rings.getTime() - ms).toBeLessThan(86_400_000);
      expect(afterQuiet({ from, to }, rings)).toEqual(rings);
    }),
    { seed: 20261125 },
  );
});
