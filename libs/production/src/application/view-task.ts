import type { OrganizationDirectory, PersonDirectory } from '#libs/identity/contract';
import { holds, type Actor } from '#libs/kernel';
import type { Clock, Gate } from '#libs/platform';
import type { Placements, StudentCard } from '#libs/training/contract';
import type { TaskFile, TaskView } from '../contract.js';
import { isOpen, taskActions, type TaskAction } from '../domain/task-actions.js';
import { taskSubject } from '../domain/task-subject.js';
import { participantsOf, type Delivery, type Task } from '../domain/task.js';
import type { LoadTask } from './load-task.js';
import type { OpenSteps } from './open-steps.js';
import type { TaskFiles } from './ports/task-files.js';
import type { TaskPeople } from './ports/task-people.js';
import type { TaskStore } from './ports/task-store.js';
import type { Sight } from './sight.js';
import { toTaskView, type TaskDetail } from './to-task-view.js';

/** Where the names, cards and files of a task come from. */
export class TaskSources {
  constructor(
    readonly organizations: OrganizationDirectory,
    readonly persons: PersonDirectory,
    readonly placements: Placements,
    readonly people: TaskPeople,
    readonly files: TaskFiles,
  ) {}
}

/** One task as one reader may see it. */
export class ViewTask {
  constructor(
    private readonly load: LoadTask,
    private readonly tasks: TaskStore,
    private readonly sources: TaskSources,
    private readonly steps: OpenSteps,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError access.missing */
  async run(actor: Actor, taskId: string): Promise<TaskView> {
    const task = await this.load.for(actor, { taskId, action: 'read' });
    const may = (action: string): boolean => this.gate.allows(actor, action, 'Task', taskSubject(task));
    const sight: Sight = { terms: may('read-terms'), room: may('follow'), team: may('know-team') };
    const detail = await this.detail(task, sight);
    return toTaskView(task, detail, sight, { actor, actions: await this.actions(actor, task), now: this.clock.now() });
  }

  private async detail(task: Task, sight: Sight): Promise<TaskDetail> {
    const { organizations, persons, people } = this.sources;
    const delivered = task.delivery !== null; // nothing was delivered or is closing before
    const deliveries = sight.room && delivered ? await this.tasks.deliveries(task) : [];
    const mentorIds = sight.room ? (await people.mentorsOf(task.enterpriseId)).filter((id) => id !== task.postedBy) : [];
    const keyHolders = deliveries
      .flatMap((one) => [one.signature?.personId, one.inspection?.personId])
      .filter((id): id is string => id !== undefined);
    return {
      deliveries,
      mentorIds,
      organizations: await organizations.find([task.enterpriseId, ...(task.schoolId === null ? [] : [task.schoolId])]),
      names: sight.room ? await persons.names([...new Set([...participantsOf(task), ...mentorIds, ...keyHolders])]) : new Map(),
      cards: await this.cards(task, sight),
      files: await this.files(task, deliveries, sight),
      closing: delivered ? await this.tasks.closing(task) : { settled: false, outcomesDone: false },
    };
  }

  private async cards(task: Task, { room, team }: Sight): Promise<ReadonlyMap<string, StudentCard>> {
    if (task.schoolId === null || task.seats.length === 0 || !(room || team)) return new Map();
    return this.sources.placements.cards(
      task.schoolId,
      task.seats.map((seat) => seat.studentId),
    );
  }

  private async files(task: Task, deliveries: readonly Delivery[], sight: Sight): Promise<ReadonlyMap<string, TaskFile>> {
    const drawing = sight.terms && task.terms.drawingId !== null ? [task.terms.drawingId] : [];
    const ids = [...drawing, ...deliveries.flatMap((one) => one.fileIds)];
    return ids.length === 0 ? new Map() : this.sources.files.describe(ids);
  }

  private async actions(actor: Actor, task: Task): Promise<readonly TaskAction[]> {
    const offered = this.allowed(actor, task);
    if (offered.length === 0) return [];
    const isOpenTo = await this.steps.of(actor, task.consortiumId);
    return offered.flatMap(({ action, organizationIds }) => (organizationIds.some((id) => isOpenTo(action, id)) ? [action] : []));
  }

  /** By the state of the task and the rules; with the organizations for which the actor may. */
  private allowed(actor: Actor, task: Task): readonly { readonly action: TaskAction; readonly organizationIds: readonly string[] }[] {
    const subject = taskSubject(task);
    const asker = { personId: actor.personId, forSchool: task.schoolId !== null && holds(actor, task.schoolId), now: this.clock.now() };
    const asSchool = actor.posts.filter((post) => post.role === 'ACADEMIC_OFFICER').map((post) => ({ ...subject, schoolId: post.organizationId }));
    return taskActions
      .filter((action) => isOpen(task, action, asker))
      .flatMap((action) => {
        const objects = (action === 'award' ? asSchool : [subject]).filter((object) => this.gate.allows(actor, action, 'Task', object));
        const organizationIds = objects.map((object) => (action === 'award' ? (object.schoolId ?? '') : task.enterpriseId));
        return objects.length === 0 ? [] : [{ action, organizationIds }];
      });
  }
}
