import { insist, type Locale } from '#libs/kernel';
import type { Clock, Ids } from '#libs/platform';
import { refusalToPassword } from '../domain/password.js';
import { identityRefusals } from '../domain/refusals.js';
import { refusalToSignIn, tidySignIn } from '../domain/sign-in-name.js';
import type { CountTry } from './count-try.js';
import type { Passwords } from './ports/passwords.js';
import type { NewAccount, PeopleStore } from './ports/people-store.js';
import { refused } from './refused.js';

/** A person who comes with a name, a sign-in name and a password of their own choice. */
export interface Newcomer {
  readonly name: string;
  readonly signIn: string;
  readonly password: string;
}

export interface CameFrom {
  readonly locale: Locale;
  readonly address: string | null;
}

/** Gives a newcomer a person and an account. The slow part comes before the transaction, so that no connection waits for it. */
export class OpenAccount {
  constructor(
    private readonly people: PeopleStore,
    private readonly passwords: Passwords,
    private readonly tries: CountTry,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @param address where the request came from; null for the installation's own tools */
  async prepare({ name, signIn: typed, password }: Newcomer, { locale, address }: CameFrom): Promise<NewAccount> {
    if (address !== null) await this.tries.run([{ kind: 'ACCOUNTS_FROM_ADDRESS', of: address }]);
    const signIn = tidySignIn(typed);
    insist(refusalToSignIn(signIn) ?? refusalToPassword(password, { signIn, name }), identityRefusals);
    const passwordHash = await this.passwords.hash(password);
    const at = this.clock.now();
    return { personId: this.ids.next(), accountId: this.ids.next(), name, signIn, passwordHash, status: 'ACTIVE', operator: false, locale, at };
  }

  /** Inside the command. */
  async run(account: NewAccount): Promise<void> {
    if (!(await this.people.open(account))) throw refused('identity.sign-in-taken');
  }
}
