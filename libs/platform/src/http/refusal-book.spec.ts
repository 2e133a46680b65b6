import { named, refuse } from '#libs/kernel';
import { RefusalBook } from './refusal-book.js';

const book = new RefusalBook([{ 'story.seat-taken': { kind: 'conflict', zh: '“{seat}”已有 {count} 家。', en: '“{seat}” has {count} already.' } }]);

test('a code that has names is said by its name in the reader’s language', () => {
  const { refusal: code, details } = refuse('story.seat-taken', { ...named('seat', 'LEAD_SCHOOL', { zh: '牵头院校', en: 'Lead school' }), count: 2 });
  expect(book.sentence({ code, details }, 'zh')).toBe('“牵头院校”已有 2 家。');
  expect(book.sentence({ code, details }, 'en')).toBe('“Lead school” has 2 already.');
});
