import type { Transitions } from '#libs/kernel';

/** What one line of a list says; at most six fields are asked for. */
export interface EntryTerms {
  /** The product, the problem, the occupation, or what is offered. */
  readonly title: string;
  readonly text: string;
  /** Pieces, people, hours; what is offered: the capacity. */
  readonly quantity: number | null;
  readonly unit: string | null;
  /** See `detailsOf`. */
  readonly detail: string | null;
  /** Words of the field: links of an industry chain, programmes, occupations. Kept as `codesOf` makes them. */
  readonly codes: readonly string[];
  /** What is offered: from when. */
  readonly from: string | null;
  /** By when it is needed, or until when it is offered. Business dates. */
  readonly until: string | null;
}

/** DRAFT is its organization's alone; LISTED stands in a published version; MET and WITHDRAWN stay readable and change no more. */
export const entryStates = ['DRAFT', 'LISTED', 'MET', 'WITHDRAWN'] as const;
export type EntryState = (typeof entryStates)[number];

export const entryTransitions: Transitions<EntryState> = {
  DRAFT: ['LISTED', 'WITHDRAWN'],
  LISTED: ['MET', 'WITHDRAWN'],
  MET: [],
  WITHDRAWN: [],
};

export const MOST_CODES = 8;

/**
 * Words of the field as they are compared: without spaces at the ends, in one width and case, each once.
 * @example codesOf([' ＣＮＣ', 'cnc', '数控加工 ']) // ['cnc', '数控加工']
 */
export const codesOf = (typed: readonly string[]): readonly string[] => [
  ...new Set(typed.map((code) => code.normalize('NFKC').trim().toLowerCase()).filter(Boolean)),
];

/** Whether two lines say the same. */
export const sameTerms = (one: EntryTerms, other: EntryTerms): boolean =>
  fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

/** Fields in the order they are read in. */
export const fields = ['title', 'text', 'quantity', 'unit', 'detail', 'codes', 'from', 'until'] as const satisfies readonly (keyof EntryTerms)[];
export type TermField = (typeof fields)[number];
