import type { Ids, LoggedEvent } from '#libs/platform';
import type { TaskDirectory } from '#libs/production/contract';
import type { ClearanceStore } from './ports/clearance-store.js';
import { idIn } from './id-in.js';

/** A filled seat has its checklist at once: the school sees what is to be done, and the student cannot be taken off the roster any more. */
export class OpenClearancesWhenSeatsFilled {
  constructor(
    private readonly tasks: TaskDirectory,
    private readonly clearances: ClearanceStore,
    private readonly ids: Ids,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const taskId = idIn(event, 'taskId');
    const task = await this.tasks.find(taskId);
    const seats = await this.tasks.seats(taskId);
    if (!task?.schoolId || task.number === null) return;
    const { consortiumId, enterpriseId, schoolId: organizationId, number: taskNumber } = task;
    await this.clearances.open(
      seats.map(({ seatId, studentId }) => ({
        id: this.ids.next(),
        organizationId,
        consortiumId,
        enterpriseId,
        taskId,
        taskNumber,
        seatId,
        studentId,
      })),
    );
  }
}
