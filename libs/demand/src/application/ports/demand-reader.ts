import type { DemandFilter, DemandsView, EntryItem, ListItem, ResponseView } from '../../contract.js';
import type { EntryTerms } from '../../domain/entry.js';
import type { ListKind } from '../../domain/list-kind.js';
import type { ListedEntry } from '../../domain/decide-publication.js';

/** Who reads, as far as the lists ask: the organizations for which "we" stands. */
export interface Reader {
  readonly own: readonly string[];
  readonly today: string;
}

export interface DemandPage {
  readonly consortiumId: string;
  readonly kind: ListKind;
  readonly mine: boolean;
  readonly filter: DemandFilter;
  /** First and last day of publication. */
  readonly first: string | null;
  readonly last: string | null;
  readonly after: string | undefined;
  readonly limit: number;
}

/** A line that may go with another, and what it is compared by. */
export interface Candidate {
  readonly item: EntryItem;
  readonly terms: EntryTerms;
  readonly regionCode: string;
}

export interface Version {
  readonly number: number;
  readonly entries: readonly ListedEntry[];
  readonly hash: string;
  readonly publishedAt: Date;
}

/** Lists as they are shown. It checks no access, its caller does; drafts of others never come out of it. */
export abstract class DemandReader {
  abstract page(reader: Reader, page: DemandPage): Promise<DemandsView>;
  abstract one(reader: Reader, id: string): Promise<EntryItem | null>;
  /** Newest first, at most 50; only those with one of the reader's organizations on a side. */
  abstract responses(reader: Reader, entry: Pick<EntryItem, 'id' | 'consortiumId'>): Promise<readonly ResponseView[]>;
  abstract lists(reader: Reader, consortiumId: string): Promise<readonly ListItem[]>;
  abstract list(reader: Reader, id: string): Promise<(ListItem & { readonly consortiumId: string }) | null>;
  abstract version(listId: string, number: number): Promise<Version | null>;
  /** Listed lines of the other side in good standing that share a word: the newest 400. */
  abstract candidates(reader: Reader, of: EntryItem, words: readonly string[]): Promise<readonly Candidate[]>;
  abstract regionOf(organizationId: string): Promise<string>;
}
