export interface NewSession {
  readonly id: string;
  readonly accountId: string;
  readonly tokenHash: Buffer;
  readonly kind: 'COOKIE' | 'BEARER';
  readonly label: string;
  /** Keyed hash of the address it was opened from; null for a program's token. */
  readonly addressHash: Buffer | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export abstract class SessionStore {
  abstract find(id: string): Promise<{ readonly id: string; readonly accountId: string } | null>;
  abstract open(session: NewSession): Promise<void>;
  abstract end(id: string, at: Date): Promise<void>;
  /** Ends the session of a token, whoever's it is; nothing when there is none. */
  abstract endByToken(tokenHash: Buffer, at: Date): Promise<void>;
  /** Ends every live session of an account but one; answers how many. */
  abstract endAll(accountId: string, exceptId: string | null, at: Date): Promise<number>;
}
