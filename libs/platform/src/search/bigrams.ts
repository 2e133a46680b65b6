const RUNS = /[\p{Script=Han}]+|[a-z0-9_]+/gu;

/**
 * What a text is found by: every pair of neighbouring Chinese characters (a lone one by itself), and whole Latin words and numbers.
 * @example bigramsOf('主轴端盖 RW-0388') // ['主轴', '轴端', '端盖', 'rw', '0388']
 */
export function bigramsOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    if (!/\p{Script=Han}/u.test(run)) found.add(run.slice(0, 60));
    else for (const pair of pairs([...run])) found.add(pair);
  }
  return [...found];
}

const pairs = (characters: readonly string[]): readonly string[] =>
  characters.length === 1 ? characters : characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);

/** A tsquery text in which every bigram must occur; Latin words match from their beginning. Null when nothing can be searched for. */
export function tsqueryOf(text: string): string | null {
  const terms = bigramsOf(text).map((term) => (/^[a-z0-9_]+$/.test(term) ? `'${term}':*` : `'${term}'`));
  return terms.length === 0 ? null : terms.join(' & ');
}
