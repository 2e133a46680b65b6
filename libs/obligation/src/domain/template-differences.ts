import type { Cadence, FactSource, Names, ObligationTemplate } from './template.js';

/** One property in which a template differs between two sets; null: it is not in that set. */
export interface TemplateDifference {
  readonly of: Names;
  readonly what: Names;
  readonly before: Names | null;
  readonly after: Names | null;
}

const WORDS = {
  template: { zh: '义务', en: 'obligation' },
  weight: { zh: '权重', en: 'weight' },
  target: { zh: '目标', en: 'target' },
  cadence: { zh: '周期', en: 'period' },
  verifier: { zh: '核验方', en: 'verified by' },
  evidence: { zh: '佐证', en: 'evidence' },
  counted: { zh: '如何计入', en: 'counted from' },
} as const;

const CADENCES: Readonly<Record<Cadence, Names>> = {
  MONTH: { zh: '每月', en: 'a month' },
  QUARTER: { zh: '每季', en: 'a quarter' },
  HALF_YEAR: { zh: '每半年', en: 'a half-year' },
  YEAR: { zh: '每年', en: 'a year' },
  TWO_YEARS: { zh: '每两年', en: 'two years' },
};

const SOURCES: Readonly<Record<FactSource, Names>> = {
  TASK_ACCEPTED: { zh: '自动：双方验收的任务', en: 'by itself: accepted tasks' },
  TASK_STARTED: { zh: '自动：按时到岗的席位', en: 'by itself: seats filled on time' },
  HOURS_CREDITED: { zh: '自动：院校认定的带教时间', en: 'by itself: mentors’ credited hours' },
  PAYMENT_RECEIVED: { zh: '自动：确认到账的款项', en: 'by itself: payments received' },
};

const countedFrom = ({ computedFrom, withinDays }: ObligationTemplate): Names => {
  const { zh, en } = computedFrom === null ? { zh: '申报与核验', en: 'claims and their verification' } : SOURCES[computedFrom];
  return withinDays === undefined ? { zh, en } : { zh: `${zh}，${withinDays} 日内`, en: `${en} within ${withinDays} days` };
};

const plain = (value: number): Names => ({ zh: String(value), en: String(value) });

const properties: readonly (readonly [Names, (template: ObligationTemplate) => Names])[] = [
  [WORDS.weight, ({ weight }) => plain(weight)],
  [WORDS.target, ({ target, unit }) => ({ zh: `${target} ${unit.zh}`, en: `${target} ${unit.en}` })],
  [WORDS.cadence, ({ cadence }) => CADENCES[cadence]],
  [WORDS.verifier, ({ verifier }) => verifier],
  [WORDS.evidence, ({ evidence }) => evidence],
  [WORDS.counted, countedFrom],
];

const called = ({ code, names }: ObligationTemplate): Names => ({ zh: `${code} ${names.zh}`, en: `${code} ${names.en}` });

/**
 * In what one published set of templates differs from another, by code in the order of the later set; what is gone comes last.
 * @example templateDifferences([o01], [{ ...o01, weight: 2 }]) // [{ of: 'O01 …', what: '权重', before: '1', after: '2' }]
 */
export function templateDifferences(before: readonly ObligationTemplate[], after: readonly ObligationTemplate[]): readonly TemplateDifference[] {
  const earlier = new Map(before.map((template) => [template.code, template]));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((template) => differencesOf(earlier.get(template.code), template)),
    ...before.filter(({ code }) => !kept.has(code)).map((gone) => ({ of: called(gone), what: WORDS.template, before: gone.names, after: null })),
  ];
}

function differencesOf(before: ObligationTemplate | undefined, after: ObligationTemplate): readonly TemplateDifference[] {
  const of = called(after);
  if (!before) return [{ of, what: WORDS.template, before: null, after: after.names }];
  return properties
    .map(([what, valueOf]) => ({ of, what, before: valueOf(before), after: valueOf(after) }))
    .filter((one) => one.before.zh !== one.after.zh);
}
