import type { ImportStore } from './ports/import-store.js';
import type { RegisterStore } from './ports/register-store.js';
import type { StudentStore } from './ports/student-store.js';

/** The three stores an import and its undo write, in the order in which they lock. */
export class RosterStores {
  constructor(
    readonly register: RegisterStore,
    readonly imports: ImportStore,
    readonly students: StudentStore,
  ) {}
}
