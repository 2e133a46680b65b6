import type { PersonDirectory } from '#libs/identity/contract';
import type { Actor } from '#libs/kernel';
import type { LoadTask } from './load-task.js';
import type { TaskPeople } from './ports/task-people.js';

/** The teachers among whom an academic officer chooses when taking a task on. */
export class OfferTeachers {
  constructor(
    private readonly load: LoadTask,
    private readonly people: TaskPeople,
    private readonly persons: PersonDirectory,
  ) {}

  /** @throws DomainError access.missing, access.denied */
  async run(
    actor: Actor,
    { taskId, schoolId }: { readonly taskId: string; readonly schoolId: string },
  ): Promise<readonly { id: string; name: string }[]> {
    await this.load.for(actor, { taskId, action: 'award', as: { schoolId } });
    const names = await this.persons.names(await this.people.teachersOf(schoolId));
    return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'zh'));
  }
}
