import { bigramsOf } from '#libs/platform';
import type { EntryTerms } from '../domain/entry.js';
import { isNeed, type ListKind } from '../domain/list-kind.js';
import type { Matchable } from '../domain/match.js';

/** Pairs of characters and words of a line, as search finds them; `detail` only where it is a word, not a code. */
const textOf = ({ title, text, detail }: EntryTerms, kind: ListKind): string =>
  `${title} ${text} ${kind === 'TECHNOLOGY_DEMAND' ? (detail ?? '') : ''}`;

/** Everything a listed line is found by when the other side is looked for. */
export const wordsOf = (terms: EntryTerms, kind: ListKind): readonly string[] => [...new Set([...terms.codes, ...bigramsOf(textOf(terms, kind))])];

/** A line as it is compared. */
export const matchableOf = (terms: EntryTerms, kind: ListKind, of: { readonly regionCode: string; readonly tags: readonly string[] }): Matchable => ({
  side: isNeed(kind) ? 'NEED' : 'OFFER',
  codes: terms.codes,
  words: bigramsOf(textOf(terms, kind)),
  from: terms.from,
  until: terms.until,
  quantity: terms.quantity,
  unit: terms.unit,
  regionCode: of.regionCode,
  tags: of.tags,
});
