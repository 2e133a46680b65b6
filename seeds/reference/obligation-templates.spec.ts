import { obligationTemplateSets, seedObligationTemplates, templateSetHash } from './obligation-templates.js';

const [first, second] = obligationTemplateSets;
const computed = ({ templates }: (typeof obligationTemplateSets)[number]) =>
  templates.filter((t) => t.computedFrom !== null).map((t) => [t.code, t.metric, t.target, t.cadence, t.computedFrom]);

describe.each(obligationTemplateSets)('version $version', ({ templates }) => {
  test('has all 42 obligations of the catalogue, in order, named in both languages', () => {
    expect(templates.map((t) => t.code)).toEqual(Array.from({ length: 42 }, (_, i) => `O${String(i + 1).padStart(2, '0')}`));
    for (const t of templates) for (const text of [t.names, t.unit, t.evidence, t.verifier]) expect(text.zh !== '' && text.en !== '').toBe(true);
  });

  test('has known metrics and cadences', () => {
    for (const t of templates) {
      expect(['COUNT', 'RATIO', 'AT_MOST']).toContain(t.metric);
      expect(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TWO_YEARS']).toContain(t.cadence);
      expect(Number.isInteger(t.target)).toBe(true);
    }
  });

  test('takes a ratio in per cent, and someone can verify each', () => {
    for (const t of templates) {
      expect(t.metric !== 'RATIO' || (t.target >= 1 && t.target <= 100)).toBe(true);
      expect(t.verifierKinds.length).toBeGreaterThan(0);
      expect(t.roles.length).toBeGreaterThan(0);
    }
  });
});

const OF_TASKS = [
  ['O01', 'COUNT', 6, 'QUARTER', 'TASK_ACCEPTED'],
  ['O02', 'COUNT', 1, 'HALF_YEAR', 'TASK_ACCEPTED'],
  ['O16', 'RATIO', 95, 'QUARTER', 'TASK_STARTED'],
];

test('what a task’s events prove is computed by itself, and since the second version what hours and payments prove', () => {
  expect(computed(first)).toEqual(OF_TASKS);
  expect(computed(second)).toEqual(
    [...OF_TASKS, ['O04', 'COUNT', 120, 'YEAR', 'HOURS_CREDITED'], ['O14', 'RATIO', 100, 'MONTH', 'PAYMENT_RECEIVED']].sort(),
  );
});

test('a published set stays what it was: charters name it by this hash', () => {
  expect(templateSetHash(first)).toBe('74cd79194bb50c8b768714ea7ca2a4cd729181a5aa4a806d5eee804b1093bd87');
});

test('the hash follows the content', () => {
  expect(templateSetHash({ ...first, version: 2 })).not.toBe(templateSetHash(first));
  expect(templateSetHash(structuredClone(first))).toBe(templateSetHash(first));
});

test('a published version with another content is refused', async () => {
  const run = (sql: string): Promise<readonly unknown[]> => Promise.resolve(sql.startsWith('SELECT') ? [] : []);
  await expect(seedObligationTemplates(run)).rejects.toThrow('next version');
});
