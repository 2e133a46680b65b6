import { refuse, type Refusal } from '#libs/kernel';
import { sameTerms, type EntryState, type EntryTerms } from './entry.js';
import type { DemandRefusal } from './refusals.js';

/** A line as it stands when the list is published. */
export interface StandingEntry {
  readonly id: string;
  readonly status: EntryState;
  readonly terms: EntryTerms;
}

/** A line of a published version. */
export interface ListedEntry {
  readonly id: string;
  readonly terms: EntryTerms;
}

export interface Publication {
  readonly number: number;
  readonly entries: readonly ListedEntry[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly closed: readonly string[];
}

/**
 * The next version of an organization's list: every open line as it reads now. It is frozen; what differs is counted against the version
 * before. A version that would say nothing new is refused.
 * @param before the lines of the newest version; empty before the first
 */
export function decidePublication(
  last: { readonly number: number; readonly entries: readonly ListedEntry[] },
  standing: readonly StandingEntry[],
): Publication | Refusal<DemandRefusal> {
  const before = new Map(last.entries.map((entry) => [entry.id, entry.terms]));
  const entries = standing.filter(({ status }) => status === 'DRAFT' || status === 'LISTED').map(({ id, terms }) => ({ id, terms }));
  const kept = new Set(entries.map(({ id }) => id));
  const added = entries.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  const changed = entries.filter(({ id, terms }) => isChanged(before.get(id), terms)).map(({ id }) => id);
  const closed = [...before.keys()].filter((id) => !kept.has(id));
  if (added.length + changed.length + closed.length === 0) return refuse('demand.nothing-new');
  return { number: last.number + 1, entries, added, changed, closed };
}

const isChanged = (before: EntryTerms | undefined, now: EntryTerms): boolean => before !== undefined && !sameTerms(before, now);
