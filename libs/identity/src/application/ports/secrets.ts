/** Secrets that are handed out, and the hashes of them that are kept. */
export abstract class Secrets {
  /** A new session token: random, never derived. */
  abstract sessionToken(): string;
  abstract sessionHash(token: string): Buffer;
  /**
   * The token of an invitation, derived from its id with the installation's key: it need not be stored to answer a repeated
   * request, and the database alone does not tell it.
   */
  abstract invitationToken(invitationId: string): string;
  abstract invitationHash(token: string): Buffer;
  /** A one-time code, derived the same way. Its hash is keyed, because 60 bits could be searched. */
  abstract code(codeId: string): string;
  abstract codeHash(code: string): Buffer;
  /** Keyed hash of a network address. */
  abstract addressHash(address: string): Buffer;
}
