import { businessDate, insist, missing, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToAttest, trainingRefusals } from '../domain/index.js';
import type { LoadClearance } from './load-clearance.js';
import type { ClearanceStore } from './ports/clearance-store.js';
import type { RulePacks } from './ports/rule-packs.js';
import type { StudentStore } from './ports/student-store.js';

/** The school attests that a student may start on a seat; from then on the enterprise sees who it is. */
export class AttestClearance {
  constructor(
    private readonly load: LoadClearance,
    private readonly clearances: ClearanceStore,
    private readonly students: StudentStore,
    private readonly packs: RulePacks,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: { readonly taskId: string; readonly seatId: string; readonly version?: number }): Promise<Written> {
    return this.work.command(actor, async () => {
      const { task, clearance } = await this.load.for(actor, input.taskId, input.seatId);
      const at = this.clock.now();
      const [student] = await this.students.hold(task.organizationId, [clearance.studentId]);
      const pack = await this.packs.on(businessDate(at));
      if (!student) throw missing();
      insist(
        refusalToAttest(clearance.status, clearance.documents, { startsOn: task.startsOn, dueOn: task.dueOn, student, params: pack.params }) ?? {},
        trainingRefusals,
      );
      const by = { personId: actor.personId, at, rulePackVersion: pack.version };
      const version = await this.clearances.attest(clearance, input.version ?? clearance.version, by);
      await this.log.append({
        stream: clearance.id,
        version,
        owner: { kind: 'consortium', id: task.consortiumId },
        type: 'clearance.attested',
        actor,
        speaksFor: task.organizationId,
        data: { clearanceId: clearance.id, taskId: task.id, seatId: input.seatId, studentId: clearance.studentId, rulePack: pack.version },
        topics: [`task:${task.id}`, `organization:${task.organizationId}`],
      });
      return { id: clearance.id, version };
    });
  }
}
