import type { PersonRow } from './people-store.js';

/** Everything that says who a person is, taken away in one place: whoever adds such a column adds it here. */
export abstract class Leaving {
  /** @returns the person's new version */
  abstract erase(person: PersonRow, at: Date): Promise<number>;
}
