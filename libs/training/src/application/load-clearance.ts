import { missing, type Actor } from '#libs/kernel';
import type { Ids } from '#libs/platform';
import type { ClearanceRecord, ClearanceStore } from './ports/clearance-store.js';
import type { LoadTask, TrainingTask } from './load-task.js';

/** The one way to the clearance of a seat, inside a command: opened if nobody has, and held. */
export class LoadClearance {
  constructor(
    private readonly task: LoadTask,
    private readonly clearances: ClearanceStore,
    private readonly ids: Ids,
  ) {}

  async for(actor: Actor, taskId: string, seatId: string): Promise<{ readonly task: TrainingTask; readonly clearance: ClearanceRecord }> {
    const task = await this.task.for(actor, taskId, 'attest', 'Clearance');
    const { studentId } = await this.task.seatIn(task, seatId);
    const { organizationId, consortiumId, enterpriseId, number } = task;
    await this.clearances.open([{ id: this.ids.next(), organizationId, consortiumId, enterpriseId, taskId, taskNumber: number, seatId, studentId }]);
    const clearance = await this.clearances.hold(organizationId, seatId, studentId);
    if (!clearance) throw missing();
    return { task, clearance };
  }
}
