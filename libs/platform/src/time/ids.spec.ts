import { isId } from '#libs/kernel';
import { Ids } from './ids.js';

it('makes ids that ascend, also more of them than a millisecond has places for', () => {
  const ids = new Ids();
  const made = Array.from({ length: 20_000 }, () => ids.next());
  expect(made.every(isId)).toBe(true);
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
});
