import { missing, type Actor, type Locale } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import type { PeopleStore } from './ports/people-store.js';

/** The language one is written to in. */
export class ChooseLocale {
  constructor(
    private readonly people: PeopleStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, locale: Locale): Promise<Written> {
    return this.work.command(actor, async () => {
      const person = await this.people.find(actor.personId);
      if (!person) throw missing();
      const { accountId } = person;
      const version = await this.people.changeAccount(accountId, person.accountVersion, { locale });
      await this.log.append({
        stream: accountId,
        version,
        owner: { kind: 'installation' },
        type: 'account.locale-chosen',
        actor,
        data: { accountId, locale },
        topics: [`person:${person.id}`],
      });
      return { id: accountId, version };
    });
  }
}
