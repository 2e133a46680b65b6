/** Slow hashing of passwords; takes the same time whether there is a hash to compare with or not. */
export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  /** @param hash null for an account that cannot be signed in to: compares with a hash nobody knows the password of */
  abstract verify(hash: string | null, password: string): Promise<boolean>;
  /** Whether a hash was made with weaker parameters than today's. */
  abstract isOutdated(hash: string): boolean;
}
