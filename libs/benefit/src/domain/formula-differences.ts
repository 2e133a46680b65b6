interface Names {
  readonly zh: string;
  readonly en: string;
}

/** A published formula as it stands in reference data; what it is made of differs by version. */
export type PublishedFormula = Readonly<Record<string, unknown>> & { readonly names: Names };

/** One property in which two formulas differ; null: it has none. */
export interface FormulaDifference {
  readonly of: Names;
  readonly what: Names;
  readonly before: Names | null;
  readonly after: Names | null;
}

/** Properties that make a split; code, version and names only say which formula it is. */
const WORDS: Readonly<Record<string, Names>> = {
  claims: { zh: '先后次序', en: 'order of claims' },
  vat: { zh: '增值税', en: 'VAT' },
  split: { zh: '分配方法', en: 'way of splitting' },
  negativePool: { zh: '不足时', en: 'when the pool is short' },
  currency: { zh: '币种', en: 'currency' },
  unit: { zh: '单位', en: 'unit' },
};

const shown = (value: unknown): Names | null => {
  if (value === undefined) return null;
  if (typeof value === 'string') return { zh: value, en: value };
  const text = Array.isArray(value)
    ? value.join(' → ')
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(String).join(' · ')
      : JSON.stringify(value);
  return { zh: text, en: text };
};

/** In what one published allocation formula differs from another, in the order of the table. */
export function formulaDifferences(before: PublishedFormula | null, after: PublishedFormula | null): readonly FormulaDifference[] {
  const of = (after ?? before)?.names;
  if (!of) return [];
  return Object.entries(WORDS)
    .map(([name, what]) => ({ of, what, before: shown(before?.[name]), after: shown(after?.[name]) }))
    .filter((one) => one.before?.zh !== one.after?.zh);
}
