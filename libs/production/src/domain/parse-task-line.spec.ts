import fc from 'fast-check';
import { isBusinessDate } from '#libs/kernel';
import { parseTaskLine } from './parse-task-line.js';

// 2026-11-24 is a Tuesday.
const today = '2026-11-24';

test.each([
  ['40件端盖去毛刺周五要', 40, '件', '2026-11-27', '端盖去毛刺'],
  ['主轴端盖×40 首检与去毛刺 11-27', 40, '件', '2026-11-27', '主轴端盖 首检与去毛刺'],
  ['四十件端盖去毛刺，下周三交', 40, '件', '2026-12-02', '端盖去毛刺'],
  ['两套夹具装配 月底前', 2, '套', '2026-11-30', '夹具装配'],
  ['一百二十个轴承座打磨三天内交', 120, '个', '2026-11-27', '轴承座打磨'],
  ['请在12月5日前交付 30 根导轨研磨', 30, '根', '2026-12-05', '导轨研磨'],
  ['后天要 15台电机接线', 15, '台', '2026-11-26', '电机接线'],
  ['1000 pcs end caps deburring by Friday', 1000, '件', '2026-11-27', 'end caps deburring'],
  ['法兰 200件 2027-01-15', 200, '件', '2027-01-15', '法兰'],
  ['法兰 200件 1月15日', 200, '件', '2027-01-15', '法兰'],
  ['5号要20件端盖', 20, '件', '2026-12-05', '端盖'],
  ['周二要 8件样品', 8, '件', '2026-11-24', '样品'],
  ['端盖去毛刺', null, null, null, '端盖去毛刺'],
  ['M8螺栓 60 只 明天', 60, '只', '2026-11-25', 'M8螺栓'],
])('%s', (line, quantity, unit, dueOn, title) => {
  expect(parseTaskLine(line, today)).toEqual({ quantity, unit, dueOn, title });
});

test('a day that does not exist is no date', () => {
  expect(parseTaskLine('端盖 20件 2026-02-30', today).dueOn).toBe(null);
});

const seed = 20261124;
test(`any line gives a real date or none, a bounded title and a positive quantity or none (seed ${seed})`, () => {
  const piece = fc.constantFrom(
    '40件',
    '×3',
    '周五',
    '月底',
    '去毛刺',
    '13月45日',
    '99号',
    '零件',
    '万',
    '十',
    ' ',
    '2026-11-31',
    '下下周日',
    'by',
    '-',
    '*',
  );
  const line = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(line, (text) => {
      const { quantity, dueOn, title } = parseTaskLine(text, today);
      expect(dueOn === null || isBusinessDate(dueOn)).toBe(true);
      expect(quantity === null || (Number.isInteger(quantity) && quantity >= 1)).toBe(true);
      expect(title.length).toBeLessThanOrEqual(80);
    }),
    { seed, numRuns: 2_000 },
  );
});

test('a long adversarial line is read to its end', () => {
  for (const line of ['十'.repeat(100_000), 'by '.repeat(50_000)]) expect(parseTaskLine(line, today).title.length).toBeLessThanOrEqual(80);
}, 5_000);
