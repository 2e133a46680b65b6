import type { Actor } from '#libs/kernel';
import type { AccessLog, Gate } from '#libs/platform';
import type { StudentRecord, StudentStore } from './ports/student-store.js';

/** Opens a student's identity and phone number for somebody. That they looked is recorded before they see it (PIPL, MIN 36). */
export class RevealStudent {
  constructor(
    private readonly students: StudentStore,
    private readonly gate: Gate,
    private readonly accessLog: AccessLog,
  ) {}

  async run(actor: Actor, organizationId: string, id: string): Promise<StudentRecord> {
    const [found] = await this.students.find(organizationId, [id]);
    const student = await this.gate.require(actor, 'reveal', 'Student', found);
    await this.accessLog.record({ actor, action: 'reveal', subject: 'Student', subjectId: student.id, outcome: 'allowed' });
    return student;
  }
}
