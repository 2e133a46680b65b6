import type { Actor } from '#libs/kernel';
import type { SearchIndex } from '#libs/platform';
import { taskNumber, type Task } from '../domain/task.js';
import type { TaskFiles } from './ports/task-files.js';

/** What follows a task's terms wherever they change: its drawing is tied to it, and search finds it. */
export class PrepareTask {
  constructor(
    private readonly files: TaskFiles,
    private readonly search: SearchIndex,
  ) {}

  async run(actor: Actor, task: Task, before: Task | null): Promise<void> {
    const { drawingId } = task.terms;
    if (drawingId !== null && drawingId !== before?.terms.drawingId) await this.files.attachDrawing(actor, drawingId, task);
    await this.search.put({
      subject: 'Task',
      subjectId: task.id,
      readers: [task.number === null ? { consortiumId: task.consortiumId, organizationId: task.enterpriseId } : { consortiumId: task.consortiumId }],
      title: task.number === null ? task.terms.title : `${taskNumber(task.number)} ${task.terms.title}`,
      text: task.terms.criteria.join(' '),
      href: `/tasks/${task.id}`,
    });
  }
}
