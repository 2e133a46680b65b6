import { missing, type Actor } from '#libs/kernel';
import { tidyPassword } from '../domain/password.js';
import type { CountTry } from './count-try.js';
import type { Passwords } from './ports/passwords.js';
import type { PeopleStore, PersonRow } from './ports/people-store.js';
import type { TryKey } from './ports/try-counter.js';
import { refused } from './refused.js';

const keysOf = (actor: Actor): readonly TryKey[] => [{ kind: 'ACCOUNT_FROM_ADDRESS', of: actor.accountId }];

/** Asks for the password once more before an act that a session left open must not be enough for (ASVS 5.0 7.5.1). */
export class ConfirmPassword {
  constructor(
    private readonly people: PeopleStore,
    private readonly passwords: Passwords,
    private readonly tries: CountTry,
  ) {}

  /** Before the command: a try counts whatever becomes of it. */
  count(actor: Actor): Promise<void> {
    return this.tries.run(keysOf(actor));
  }

  /** Inside the command, so that a repeated request is answered before the password, by then another one, is looked at. */
  async run(actor: Actor, current: string): Promise<PersonRow> {
    const person = await this.people.find(actor.personId);
    if (!person) throw missing();
    if (!(await this.passwords.verify(person.passwordHash, tidyPassword(current)))) throw refused('identity.password-wrong');
    return person;
  }

  /** After the command. */
  succeeded(actor: Actor): Promise<unknown> {
    return this.tries.succeeded(keysOf(actor), []);
  }
}
