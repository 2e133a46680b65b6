import { fields, type EntryTerms, type TermField } from './entry.js';
import type { ListedEntry } from './decide-publication.js';

/** How a line of a version stands to the version before. */
export interface LineDifference {
  readonly id: string;
  readonly change: 'ADDED' | 'CHANGED' | 'CLOSED' | 'KEPT';
  /** Of a closed line: as it read last. */
  readonly terms: EntryTerms;
  /** Of a changed line: as it read before. */
  readonly before: EntryTerms | null;
  /** Of a changed line: which fields differ. */
  readonly fields: readonly TermField[];
}

/** A version held against the one before, line by line: what is new or changed first, then what is gone, then what stayed. */
export function differenceOf(before: readonly ListedEntry[], now: readonly ListedEntry[]): readonly LineDifference[] {
  const former = new Map(before.map(({ id, terms }) => [id, terms]));
  const present = new Set(now.map(({ id }) => id));
  const lines = now.map(({ id, terms }): LineDifference => {
    const old = former.get(id);
    if (!old) return { id, change: 'ADDED', terms, before: null, fields: [] };
    const changed = fields.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(terms[field]));
    return changed.length === 0
      ? { id, change: 'KEPT', terms, before: null, fields: [] }
      : { id, change: 'CHANGED', terms, before: old, fields: changed };
  });
  const gone = before
    .filter(({ id }) => !present.has(id))
    .map(({ id, terms }): LineDifference => ({ id, change: 'CLOSED', terms, before: null, fields: [] }));
  const order = { ADDED: 0, CHANGED: 1, CLOSED: 2, KEPT: 3 };
  return [...lines, ...gone].toSorted((one, other) => order[one.change] - order[other.change]);
}
