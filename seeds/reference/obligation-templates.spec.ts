import { obligationTemplates, seedObligationTemplates, templateSetHash } from './obligation-templates.js';

const { templates } = obligationTemplates;

test('all 42 obligations of the catalogue are there, in order, named in both languages', () => {
  expect(templates.map((t) => t.code)).toEqual(Array.from({ length: 42 }, (_, i) => `O${String(i + 1).padStart(2, '0')}`));
  for (const t of templates) for (const text of [t.names, t.unit, t.evidence, t.verifier]) expect(text.zh !== '' && text.en !== '').toBe(true);
});

test('only what a task’s events prove is computed by itself', () => {
  expect(templates.filter((t) => t.computedFrom !== null).map((t) => [t.code, t.metric, t.target, t.cadence, t.computedFrom])).toEqual([
    ['O01', 'COUNT', 6, 'QUARTER', 'TASK_ACCEPTED'],
    ['O02', 'COUNT', 1, 'HALF_YEAR', 'TASK_ACCEPTED'],
    ['O16', 'RATIO', 95, 'QUARTER', 'TASK_STARTED'],
  ]);
});

test('metrics and cadences are known ones', () => {
  for (const t of templates) {
    expect(['COUNT', 'RATIO', 'AT_MOST']).toContain(t.metric);
    expect(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TWO_YEARS']).toContain(t.cadence);
    expect(Number.isInteger(t.target)).toBe(true);
  }
});

test('a ratio is a per cent, and someone can verify each', () => {
  for (const t of templates) {
    expect(t.metric !== 'RATIO' || (t.target >= 1 && t.target <= 100)).toBe(true);
    expect(t.verifierKinds.length).toBeGreaterThan(0);
    expect(t.roles.length).toBeGreaterThan(0);
  }
});

test('the hash follows the content', () => {
  expect(templateSetHash({ ...obligationTemplates, version: 2 })).not.toBe(templateSetHash(obligationTemplates));
  expect(templateSetHash(structuredClone(obligationTemplates))).toBe(templateSetHash(obligationTemplates));
});

test('a published version with another content is refused', async () => {
  const run = (sql: string): Promise<readonly unknown[]> => Promise.resolve(sql.startsWith('SELECT') ? [] : []);
  await expect(seedObligationTemplates(run)).rejects.toThrow('next version');
});
