import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Db, FileBook, Gate } from '#libs/platform';
import { TaskStore } from '../application/ports/task-store.js';
import { taskSubject } from '../domain/task-subject.js';
import { DELIVERY, DRAWING } from './stored-task-files.js';

/** Who may open a task's files: the drawing follows the terms, what was handed in follows the room. */
@Injectable()
export class TaskFileReaders implements OnModuleInit {
  constructor(
    private readonly book: FileBook,
    private readonly tasks: TaskStore,
    private readonly gate: Gate,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.book.register(DRAWING, (actor, taskId) => this.may(actor, 'read-terms', taskId));
    this.book.register(DELIVERY, async (actor, deliveryId) => this.may(actor, 'follow', await this.taskOf(deliveryId)));
  }

  private async may(actor: Actor, action: string, taskId: string | null): Promise<boolean> {
    const task = taskId === null ? null : await this.tasks.find(taskId);
    return task !== null && this.gate.allows(actor, action, 'Task', taskSubject(task));
  }

  private async taskOf(deliveryId: string): Promise<string | null> {
    const [row] = await this.db.query<{ task_id: string }>('SELECT task_id FROM task_delivery WHERE id = $1', [deliveryId]);
    return row?.task_id ?? null;
  }
}
