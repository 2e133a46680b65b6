import { isNews } from './news.js';

test.each([
  ['2026-12-08T12:00:00Z', true],
  ['2026-12-08T12:00:01Z', false],
  ['2026-11-30T00:00:00Z', true], // a clock that runs behind
])('what happened on 1 December is news at %s: %s', (now, news) => {
  expect(isNews(new Date('2026-12-01T12:00:00Z'), new Date(now))).toBe(news);
});
