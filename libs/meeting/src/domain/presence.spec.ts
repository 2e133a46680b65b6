import type { Attendance } from './meeting.js';
import { presence, presenceOf } from './presence.js';

it.each([
  [['IN_PERSON', 'IN_PERSON', 'IN_PERSON'], 2],
  [['IN_PERSON', 'DELEGATE', 'IN_PERSON'], 1],
  [['DELEGATE', 'DELEGATE', 'IN_PERSON'], 0],
  [['ABSENT', 'IN_PERSON', 'IN_PERSON'], 0],
  [['ABSENT', 'DELEGATE', 'IN_PERSON'], 0],
  [[], 0],
] as readonly (readonly [readonly Attendance[], number])[])('%j counts %i halves', (leads, halves) => {
  expect(presenceOf(leads)).toBe(halves);
});

const held = (id: string, heldOn: string, leads: readonly Attendance[] = ['IN_PERSON']) => ({ id, heldOn, leads });

describe('meetings due', () => {
  it('are the whole quarters of the last year since the consortium became active', () => {
    const { parts } = presence(4, '2025-01-01', '2026-11-24', []);
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      ['2025-10-01', '2025-12-31'],
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
    ]);
    expect(presence(4, '2026-02-01', '2026-11-24', []).parts).toHaveLength(2);
    expect(presence(1, '2020-01-01', '2026-01-01', []).parts.map(({ from }) => from)).toEqual(['2025-01-01']);
  });
  it('are none before a whole part has passed, which is not the same as 0 held', () => {
    expect(presence(4, '2026-10-02', '2026-11-24', [held('a', '2026-11-01')])).toEqual({ parts: [], due: 0, held: 0, halves: 0 });
    expect(presence(0, '2020-01-01', '2026-11-24', []).due).toBe(0);
  });
  it('are filled by the best meeting of their part, and not by several of another', () => {
    const meetings = [
      held('a', '2026-07-01', ['DELEGATE']),
      held('b', '2026-09-30'),
      held('c', '2026-08-01', ['ABSENT']),
      held('d', '2026-03-31', ['DELEGATE']),
    ];
    const { parts, due, held: filled, halves } = presence(4, '2025-01-01', '2026-11-24', meetings);
    expect(parts.map(({ meetingId }) => meetingId)).toEqual([null, 'd', null, 'b']);
    expect({ due, filled, halves }).toEqual({ due: 4, filled: 2, halves: 3 });
  });
});
