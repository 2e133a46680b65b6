import { businessDate } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import { checkRoster, namedIn, type CheckedRow, type RosterRow } from '../domain/index.js';
import type { RegisterStore } from './ports/register-store.js';
import type { RulePacks } from './ports/rule-packs.js';
import type { StudentRecord, StudentStore } from './ports/student-store.js';

/** The same check for the preview, after corrections and for the import itself, with the facts of that moment. */
export class RosterCheck {
  constructor(
    private readonly register: RegisterStore,
    private readonly students: StudentStore,
    private readonly packs: RulePacks,
    private readonly clock: Clock,
  ) {}

  async run(
    organizationId: string,
    rows: readonly RosterRow[],
  ): Promise<{ readonly checked: readonly CheckedRow[]; readonly known: ReadonlyMap<string, StudentRecord>; readonly at: Date }> {
    const at = this.clock.now();
    const today = businessDate(at);
    const register = await this.register.find(organizationId);
    const students = await this.students.known(organizationId, namedIn(rows));
    const pack = await this.packs.on(today);
    const known = new Map(students.map((student) => [student.number, student]));
    return { checked: checkRoster(rows, { register: register.programmes, roster: known, today, params: pack.params }), known, at };
  }
}
