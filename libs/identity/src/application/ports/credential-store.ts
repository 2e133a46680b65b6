import type { AccountStatus } from './people-store.js';

/** What a sign-in is checked against. */
export interface Credentials {
  readonly accountId: string;
  readonly personId: string;
  readonly passwordHash: string | null;
  readonly status: AccountStatus;
  /** Whether a session of this account was opened from that address lately. */
  readonly addressKnown: boolean;
}

export abstract class CredentialStore {
  /** The credentials of a sign-in name, in one statement whether it exists or not. */
  abstract find(signIn: string, addressHash: Buffer, knownSince: Date): Promise<Credentials | null>;
  /** Stores the same password under newer parameters; no change anyone sees, so no event. */
  abstract rehash(accountId: string, from: string, to: string): Promise<void>;
}
