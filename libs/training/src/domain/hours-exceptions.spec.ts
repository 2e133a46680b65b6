import { exceptionsOf } from './hours-exceptions.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);
test.each([
  ['2026-11-24T09:00', '2026-11-24T12:00', []],
  ['2026-11-24T20:00', '2026-11-24T22:00', []],
  ['2026-11-24T20:30', '2026-11-24T22:10', ['night']],
  ['2026-11-24T05:59', '2026-11-24T07:00', ['night']],
  ['2026-11-24T06:00', '2026-11-24T07:00', []],
  ['2026-11-28T09:00', '2026-11-28T10:00', ['weekend']],
  ['2026-11-24T08:00', '2026-11-24T13:00', []],
  ['2026-11-24T08:00', '2026-11-24T13:01', ['unbroken']],
])('from %s to %s a mentor looks at %j', (from, to, expected) => expect(exceptionsOf({ from: at(from), to: at(to) })).toEqual(expected));
