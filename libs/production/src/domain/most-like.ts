/** Pairs of neighbouring characters of a title, without spaces and punctuation. */
function pairs(title: string): ReadonlySet<string> {
  const characters = [
    ...title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`));
}

/** How alike two titles are, 0 to 1: twice the shared pairs over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

/**
 * The previous task of the same kind, whose criteria, price and drawing are offered again; of equally alike ones the first.
 * Null when none is alike enough to be of the same kind.
 * @param previous newest first
 * @example mostLike('端盖去毛刺', [{ title: '主轴端盖去毛刺' }]) // { title: '主轴端盖去毛刺' }
 */
export function mostLike<T extends { readonly title: string }>(title: string, previous: readonly T[]): T | null {
  let best: { readonly one: T; readonly score: number } | null = null;
  for (const one of previous) {
    const score = likeness(title, one.title);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { one, score };
  }
  return best?.one ?? null;
}
