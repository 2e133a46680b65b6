import { canTransition, refuse, type OrganizationKind, type Refusal } from '#libs/kernel';
import { codesOf, entryTransitions, MOST_CODES, type EntryState, type EntryTerms } from './entry.js';
import { detailsOf, keeps, type ListKind } from './list-kind.js';
import type { DemandRefusal } from './refusals.js';

/** Open lines one organization keeps on one list: more would be a catalogue, not a list anybody answers. [prop] */
export const MOST_ENTRIES = 200;

export interface ListFacts {
  readonly organizationKind: OrganizationKind;
  readonly kind: ListKind;
  /** Lines that are drafts or listed. */
  readonly open: number;
  readonly today: string;
}

/**
 * Whether an organization may put these lines on its list.
 * @returns the terms as they are kept
 */
export function decideAdd(added: readonly EntryTerms[], facts: ListFacts): { readonly terms: readonly EntryTerms[] } | Refusal<DemandRefusal> {
  if (!keeps(facts.organizationKind, facts.kind)) return refuse('demand.not-kept-by-this-kind');
  if (facts.open + added.length > MOST_ENTRIES) return refuse('demand.list-full', { most: MOST_ENTRIES });
  const terms: EntryTerms[] = [];
  for (const [at, one] of added.entries()) {
    const decided = decideTerms(one, facts, at + 1);
    if ('refusal' in decided) return decided;
    terms.push(decided.terms);
  }
  return { terms };
}

/** The rules for what one line says. `line`: its place among those sent, counted from 1. */
export function decideTerms(
  terms: EntryTerms,
  { kind, today }: Pick<ListFacts, 'kind' | 'today'>,
  line = 1,
): { readonly terms: EntryTerms } | Refusal<DemandRefusal> {
  const codes = codesOf(terms.codes);
  const details = detailsOf[kind];
  if (codes.length > MOST_CODES) return refuse('demand.too-many-codes', { most: MOST_CODES, line });
  if (terms.quantity !== null && terms.unit === null) return refuse('demand.unit-missing', { line });
  if (kind === 'TALENT_DEMAND' && terms.quantity === null) return refuse('demand.head-count-missing', { line });
  if (terms.detail !== null && details !== null && !details.includes(terms.detail)) return refuse('demand.detail-unknown', { line });
  if (terms.until !== null && terms.until < today) return refuse('demand.date-past', { line });
  if (terms.from !== null && terms.until !== null && terms.from > terms.until) return refuse('demand.dates-turned', { line });
  return { terms: { ...terms, codes, unit: terms.quantity === null ? null : terms.unit } };
}

/** A line is changed while it is open; the change is seen by others with the next version. */
export function decideChange(
  entry: { readonly status: EntryState },
  terms: EntryTerms,
  facts: Pick<ListFacts, 'kind' | 'today'>,
): { readonly terms: EntryTerms } | Refusal<DemandRefusal> {
  return entry.status === 'DRAFT' || entry.status === 'LISTED' ? decideTerms(terms, facts) : refuse('demand.closed');
}

/** A line is met or withdrawn; a draft can only be withdrawn. It takes effect at once: nobody should answer what is no longer needed. */
export function decideClosing(
  entry: { readonly status: EntryState },
  as: 'MET' | 'WITHDRAWN',
): { readonly status: EntryState } | Refusal<DemandRefusal> {
  if (canTransition(entryTransitions, entry.status, as)) return { status: as };
  return refuse(entry.status === 'DRAFT' ? 'demand.not-published' : 'demand.closed');
}
