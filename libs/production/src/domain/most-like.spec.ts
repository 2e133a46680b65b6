import { likeness, mostLike } from './most-like.js';

const previous = [{ title: '法兰盘钻孔' }, { title: '主轴端盖去毛刺' }, { title: '端盖去毛刺与清洗' }];

test('the most alike previous task is of the same kind', () => {
  expect(mostLike('端盖去毛刺', previous)?.title).toBe('主轴端盖去毛刺');
  expect(mostLike('法兰盘钻孔（第二批）', previous)?.title).toBe('法兰盘钻孔');
});

test('nothing alike enough is nothing', () => {
  expect(mostLike('电机接线', previous)).toBe(null);
  expect(mostLike('端', previous)).toBe(null);
});

test('likeness is 1 for the same title whatever its punctuation, and 0 for strangers', () => {
  expect(likeness('端盖 去毛刺', '端盖，去毛刺')).toBe(1);
  expect(likeness('端盖', '电机')).toBe(0);
});
