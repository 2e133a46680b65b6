import type { Locale, Role } from '#libs/kernel';
import type { HeldPost } from '../../domain/home.js';

export type AccountStatus = 'INVITED' | 'ACTIVE' | 'DISABLED';

/** A person with the account and the current posts. */
export interface PersonRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly erasedAt: Date | null;
  readonly accountId: string;
  readonly accountVersion: number;
  readonly signIn: string;
  readonly passwordHash: string | null;
  readonly status: AccountStatus;
  readonly operator: boolean;
  readonly posts: readonly (HeldPost & { readonly role: Role })[];
}

/** A person and an account on their way into the database. */
export interface NewAccount {
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly signIn: string;
  readonly passwordHash: string | null;
  readonly status: AccountStatus;
  readonly operator: boolean;
  readonly locale: Locale;
  readonly at: Date;
}

export interface AccountChanges {
  readonly signIn?: string;
  readonly passwordHash?: string | null;
  readonly status?: AccountStatus;
  readonly locale?: Locale;
}

export abstract class PeopleStore {
  abstract find(personId: string): Promise<PersonRow | null>;
  abstract findByAccount(accountId: string): Promise<PersonRow | null>;
  /** False when the sign-in name is taken. */
  abstract open(account: NewAccount): Promise<boolean>;
  /** Whether another account than this signs in by that name. */
  abstract signInTaken(signIn: string, exceptAccountId: string | null): Promise<boolean>;
  abstract changeAccount(accountId: string, version: number, changes: AccountChanges): Promise<number>;
  /** Takes the name away; the row and its id stay. */
  abstract erase(personId: string, version: number, at: Date): Promise<number>;
}
