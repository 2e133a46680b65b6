import type { OrganizationKind } from '#libs/kernel';
import type { ListedEntry } from '../../domain/decide-publication.js';
import type { EntryState, EntryTerms } from '../../domain/entry.js';
import type { ListKind } from '../../domain/list-kind.js';

/** One organization's list of one kind. */
export interface ListRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  readonly kind: ListKind;
  readonly version: number;
  /** Of the newest version; 0 before the first. */
  readonly number: number;
}

/** A line with where it stands. */
export interface EntryRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly listId: string;
  readonly organizationId: string;
  readonly kind: ListKind;
  readonly status: EntryState;
  readonly terms: EntryTerms;
  readonly listed: EntryTerms | null;
  readonly answeredOn: string | null;
}

export interface ListKey {
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly kind: ListKind;
}

/** A version about to be frozen. */
export interface NewPublication {
  readonly number: number;
  readonly entries: readonly ListedEntry[];
  readonly hash: string;
  readonly at: Date;
  readonly by: string;
  readonly today: string;
}

/** Lists, their lines and versions. Whoever writes lines holds their list locked. */
export abstract class DemandStore {
  /** The list, locked; made where there is none yet. */
  abstract take(key: ListKey, newId: string): Promise<ListRecord>;
  abstract find(listId: string): Promise<ListRecord | null>;
  abstract lock(listId: string): Promise<ListRecord | null>;
  abstract entry(id: string): Promise<EntryRecord | null>;
  /** The open lines of a list, in the order they were written. */
  abstract openEntries(list: ListRecord): Promise<readonly EntryRecord[]>;
  /** The lines of a version; empty where there is none. */
  abstract versionEntries(list: ListRecord, number: number): Promise<readonly ListedEntry[]>;
  abstract add(list: ListRecord, entries: readonly ListedEntry[], today: string): Promise<void>;
  abstract change(entry: EntryRecord, terms: EntryTerms): Promise<void>;
  abstract close(entry: EntryRecord, status: EntryState, today: string): Promise<void>;
  /** Freezes a version and lists its lines as they read in it. @returns the list's new version */
  abstract publish(list: ListRecord, version: number, publication: NewPublication): Promise<number>;
  /** Raises the list's version for an event about its lines. @returns the new version */
  abstract touch(list: ListRecord, version: number): Promise<number>;
}
