export interface CodeRow {
  readonly id: string;
  readonly accountId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export interface NewCode {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export abstract class CodeStore {
  abstract find(id: string): Promise<CodeRow | null>;
  abstract findByCode(code: string): Promise<CodeRow | null>;
  /** Adds codes, kept as the keyed hash of what their ids stand for, one per account; earlier ones of the same accounts are good no more. */
  abstract replace(codes: readonly NewCode[]): Promise<void>;
  /** False when somebody used it first. */
  abstract use(id: string, at: Date): Promise<boolean>;
  /** Ends what is open for an account. */
  abstract endAll(accountId: string, at: Date): Promise<void>;
}
