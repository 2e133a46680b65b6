import type { AccessLog, Clock } from '#libs/platform';
import { tidyPassword } from '../domain/password.js';
import { tidySignIn } from '../domain/sign-in-name.js';
import type { CountTry } from './count-try.js';
import type { Credentials, CredentialStore } from './ports/credential-store.js';
import type { Passwords } from './ports/passwords.js';
import type { Secrets } from './ports/secrets.js';
import type { TryKey } from './ports/try-counter.js';
import { refused } from './refused.js';

/** How long an address counts as the owner's own after a sign-in from it. */
const ADDRESS_KNOWN_MS = 30 * 86_400_000;

/**
 * Checks a sign-in name and a password. An unknown name, a wrong password and an account that is not open cost the same
 * statements and the same hashing, and get the same answer.
 */
export class SignIn {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly passwords: Passwords,
    private readonly tries: CountTry,
    private readonly secrets: Secrets,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError identity.sign-in-refused (401), identity.too-many-tries (429) */
  async run(
    typed: { readonly signIn: string; readonly password: string },
    address: string,
  ): Promise<{ readonly accountId: string; readonly personId: string }> {
    const signIn = tidySignIn(typed.signIn);
    const knownSince = new Date(this.clock.now().getTime() - ADDRESS_KNOWN_MS);
    const found = await this.credentials.find(signIn, this.secrets.addressHash(address), knownSince);
    const byAccount = keysOf(signIn, address, found?.addressKnown ?? false);
    const byAddress: readonly TryKey[] = [{ kind: 'ADDRESS', of: address }];
    await this.tries.run([...byAccount, ...byAddress]).catch((error: unknown) => this.deny(found, error));
    const password = tidyPassword(typed.password);
    const hash = found?.status === 'ACTIVE' ? found.passwordHash : null;
    if (!(await this.passwords.verify(hash, password)) || !found || !hash) return this.deny(found, refused('identity.sign-in-refused'));
    await this.tries.succeeded(byAccount, byAddress);
    if (this.passwords.isOutdated(hash)) await this.credentials.rehash(found.accountId, hash, await this.passwords.hash(password));
    await this.accessLog.record({ actor: found, action: 'sign-in', subject: 'Session', outcome: 'allowed' });
    return { accountId: found.accountId, personId: found.personId };
  }

  private async deny(found: Credentials | null, error: unknown): Promise<never> {
    await this.accessLog.record({ actor: found, action: 'sign-in', subject: 'Session', outcome: 'denied' });
    throw error;
  }
}

/** An address the owner has signed in from keeps its own count only: others who guess cannot shut it out. */
const keysOf = (signIn: string, address: string, addressKnown: boolean): readonly TryKey[] => [
  { kind: 'ACCOUNT_FROM_ADDRESS', of: `${signIn} ${address}` },
  ...(addressKnown ? [] : [{ kind: 'ACCOUNT_FROM_ANYWHERE_NEW', of: signIn } as const]),
];
