import { missingTerms, refusalToKeep, refusalToPublish } from './terms.js';
import { someTerms } from './task.samples.js';

const today = '2026-11-24';

test('the story’s terms can be published', () => {
  expect(refusalToPublish(someTerms(), today)).toBe(null);
});

test.each([
  ['nothing but a title', { quantity: null, unit: null, dueOn: null, staffBy: null, seatCount: null, criteria: [] }, 'production.incomplete'],
  ['no criterion', { criteria: [] }, 'production.incomplete'],
  ['yesterday as the due date', { dueOn: '2026-11-23', staffBy: '2026-11-23' }, 'production.due-past'],
  ['a staff-by date after the due date', { staffBy: '2026-11-28' }, 'production.staff-by-late'],
  ['a staff-by date that has passed', { staffBy: '2026-11-23' }, 'production.staff-by-late'],
  ['a quantity of nothing', { quantity: 0 }, 'production.too-many'],
  ['half a piece', { quantity: 1.5 }, 'production.too-many'],
  ['51 seats', { seatCount: 51 }, 'production.too-many'],
  ['21 criteria', { criteria: Array.from({ length: 21 }, (_, i) => `标准 ${i}`) }, 'production.too-many'],
  ['the same criterion twice', { criteria: ['毛刺', '毛刺'] }, 'production.too-many'],
  ['a negative price', { priceFen: -1n }, 'production.too-many'],
  ['30 February', { dueOn: '2027-02-30' }, 'production.not-a-date'],
])('%s is refused', (_, given, code) => {
  expect(refusalToPublish(someTerms(given), today)?.refusal).toBe(code);
});

test('a draft may lack everything but the title', () => {
  const bare = someTerms({ quantity: null, unit: null, dueOn: null, staffBy: null, seatCount: null, criteria: [] });
  expect(refusalToKeep(bare)).toBe(null);
  expect(missingTerms(bare)).toEqual(['quantity', 'unit', 'dueOn', 'staffBy', 'seatCount', 'criteria']);
});
