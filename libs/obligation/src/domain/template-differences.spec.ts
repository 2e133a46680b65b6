import { templateDifferences } from './template-differences.js';
import type { ObligationTemplate } from './template.js';

const template = (code: string, about: Partial<ObligationTemplate> = {}): ObligationTemplate => ({
  code,
  names: { zh: '发布任务', en: 'Post tasks' },
  roles: ['ENTERPRISE'],
  metric: 'COUNT',
  unit: { zh: '项', en: 'tasks' },
  target: 6,
  cadence: 'QUARTER',
  evidence: { zh: '验收记录', en: 'acceptance record' },
  verifier: { zh: '院校', en: 'the school' },
  verifierKinds: ['SCHOOL'],
  weight: 1,
  computedFrom: null,
  ...about,
});

it('names weight, target and period of each obligation that differs, and what comes and goes', () => {
  const before = [template('O01'), template('O02'), template('O03')];
  const after = [template('O01', { weight: 2, target: 8, cadence: 'YEAR' }), template('O02'), template('O04')];
  expect(
    templateDifferences(before, after).map(({ of, what, ...values }) => [of.zh, what.zh, values.before?.zh ?? null, values.after?.en ?? null]),
  ).toEqual([
    ['O01 发布任务', '权重', '1', '2'],
    ['O01 发布任务', '目标', '6 项', '8 tasks'],
    ['O01 发布任务', '周期', '每季', 'a year'],
    ['O04 发布任务', '义务', null, 'Post tasks'],
    ['O03 发布任务', '义务', '发布任务', null],
  ]);
});

it('says what is counted by itself from now on', () => {
  const after = template('O14', { computedFrom: 'PAYMENT_RECEIVED', withinDays: 30 });
  expect(templateDifferences([template('O14')], [after]).map(({ what, ...values }) => [what.zh, values.before?.zh, values.after?.zh])).toEqual([
    ['如何计入', '申报与核验', '自动：确认到账的款项，30 日内'],
  ]);
});

it('says nothing of the same set', () => {
  expect(templateDifferences([template('O01')], [template('O01')])).toEqual([]);
});
