import type { Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import { decideNameTeacher } from '../domain/award-task.js';
import type { ChangeTask } from './change-task.js';
import type { TaskPeople } from './ports/task-people.js';

/** Names another teacher for a task the school has taken on. */
export class NameTeacher {
  constructor(
    private readonly change: ChangeTask,
    private readonly people: TaskPeople,
  ) {}

  run(actor: Actor, { teacherId, ...asked }: { readonly taskId: string; readonly version?: number; readonly teacherId: string }): Promise<Written> {
    return this.change.run(actor, { ...asked, action: 'name-teacher' }, async (task) =>
      decideNameTeacher(task, teacherId, { teaches: task.schoolId !== null && (await this.people.teaches(teacherId, task.schoolId)) }),
    );
  }
}
