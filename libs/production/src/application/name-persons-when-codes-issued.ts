import type { Clock } from '#libs/platform';
import { withPersons } from '../domain/seat-person.js';
import type { TaskStore } from './ports/task-store.js';

/** Policy: students who were seated before they had an account find their task once they have one. */
export class NamePersonsWhenCodesIssued {
  constructor(
    private readonly tasks: TaskStore,
    private readonly clock: Clock,
  ) {}

  async run(schoolId: string, students: readonly { readonly studentId: string; readonly personId: string }[]): Promise<void> {
    const persons = new Map(students.map(({ studentId, personId }) => [studentId, personId]));
    for (const task of await this.tasks.holdSeatedWith(schoolId, persons)) await this.tasks.save(task, withPersons(task, persons), this.clock.now());
  }
}
