import { missing, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Gate, Ids, UnitOfWork, Written } from '#libs/platform';
import type { RosterAccounts } from '#libs/identity/contract';
import type { StudentStore } from './ports/student-store.js';

export interface IssuedCode {
  readonly studentId: string;
  readonly number: string;
  readonly name: string;
  readonly classGroup: string;
  readonly code: string;
}

/** One-time sign-in codes for students of one school, on one sheet. The codes exist only in this answer: a repeat answers none. */
export class IssueCodes {
  constructor(
    private readonly students: StudentStore,
    private readonly accounts: RosterAccounts,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run(
    actor: Actor,
    { organizationId, studentIds }: { readonly organizationId: string; readonly studentIds: readonly string[] },
  ): Promise<Written & { readonly madeAt: Date; readonly items: readonly IssuedCode[] }> {
    await this.gate.require(actor, 'issueCode', 'Student', { id: organizationId, organizationId });
    const madeAt = this.clock.now();
    let items: readonly IssuedCode[] = [];
    const written = await this.work.command(actor, async () => {
      const students = await this.students.hold(organizationId, studentIds);
      if (students.length !== studentIds.length) throw missing();
      const codes = await this.accounts.issueCodes(
        actor,
        students.map(({ name, number, personId }) => ({ organizationId, name, number, personId })),
      );
      const issued = students.flatMap(({ id, number, name, classGroup }, position) => {
        const made = codes[position];
        return made ? [{ studentId: id, number, name, classGroup, ...made }] : [];
      });
      const sheetId = this.ids.next();
      const persons = issued.map(({ studentId, personId }) => ({ studentId, personId }));
      await this.students.setPersons(organizationId, persons);
      await this.students.recordCodeSheet({ id: sheetId, organizationId, students: issued.length, madeBy: actor.personId, madeAt });
      await this.log.append({
        stream: sheetId,
        version: 1,
        owner: { kind: 'organization', id: organizationId },
        type: 'codes.issued',
        actor,
        speaksFor: organizationId,
        data: { sheetId, schoolId: organizationId, students: persons },
        topics: [`organization:${organizationId}`],
      });
      items = issued.map(({ personId: _, ...item }) => item);
      return { id: sheetId, version: 1 };
    });
    return { ...written, madeAt, items };
  }
}
