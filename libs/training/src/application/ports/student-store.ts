import type { RosterEntry } from '../../domain/index.js';

/** A student as the school's own staff works with them. */
export interface StudentRecord extends RosterEntry {
  readonly id: string;
  readonly organizationId: string;
  readonly version: number;
  readonly personId: string | null;
}

/** Students of one school. Identity and phone numbers are sealed at rest; only this store opens them. */
export abstract class StudentStore {
  abstract find(organizationId: string, ids: readonly string[]): Promise<readonly StudentRecord[]>;
  /** Like find, and held against removal until the transaction ends. */
  abstract hold(organizationId: string, ids: readonly string[]): Promise<readonly StudentRecord[]>;
  /** Those on the roster who have one of these student numbers or identity numbers. */
  abstract known(
    organizationId: string,
    named: { readonly numbers: readonly string[]; readonly identityNumbers: readonly string[] },
  ): Promise<readonly StudentRecord[]>;
  /** Adds and updates students of an import in one statement, after one that keeps how they were. */
  abstract keep(organizationId: string, importId: string, students: readonly (RosterEntry & { readonly id: string })[], at: Date): Promise<void>;
  /** Students of an import on whom something depends by now; all of them are held until the transaction ends. */
  abstract dependents(organizationId: string, importId: string): Promise<number>;
  /** Takes off whom an import added and puts back how the others were. */
  abstract putBack(organizationId: string, importId: string): Promise<void>;
  abstract setPersons(organizationId: string, persons: readonly { readonly studentId: string; readonly personId: string }[]): Promise<void>;
  abstract recordCodeSheet(sheet: {
    readonly id: string;
    readonly organizationId: string;
    readonly students: number;
    readonly madeBy: string;
    readonly madeAt: Date;
  }): Promise<void>;
}
