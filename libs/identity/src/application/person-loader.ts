import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { PeopleStore, PersonRow } from './ports/people-store.js';

/** The one way to a person: with the right to do this to them. */
export class PersonLoader {
  constructor(
    private readonly store: PeopleStore,
    private readonly gate: Gate,
  ) {}

  async loadPersonFor(actor: Actor, id: string, action: string): Promise<PersonRow> {
    return this.gate.require(actor, action, 'Person', await this.store.find(id));
  }
}
