import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import { decideAward } from '../domain/award-task.js';
import type { ChangeTask } from './change-task.js';
import type { TaskPeople } from './ports/task-people.js';

export interface TakeOnInput {
  readonly taskId: string;
  readonly version?: number;
  readonly schoolId: string;
  readonly teacherId: string;
}

/** An academic officer takes a published task on for a member school and names its teacher. */
export class TakeOnTask {
  constructor(
    private readonly change: ChangeTask,
    private readonly people: TaskPeople,
    private readonly consortia: ConsortiumDirectory,
  ) {}

  run(actor: Actor, { taskId, version, schoolId, teacherId }: TakeOnInput): Promise<Written> {
    return this.change.run(actor, { taskId, version, action: 'award', as: { schoolId } }, async (task) => {
      await this.consortia.requireActive(task.consortiumId);
      await this.consortia.requireGoodStanding(task.consortiumId, schoolId);
      return decideAward(task, { schoolId, teacherId }, { teaches: await this.people.teaches(teacherId, schoolId) });
    });
  }
}
