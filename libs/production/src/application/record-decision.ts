import type { Actor } from '#libs/kernel';
import type { Clock, EventLog, Written } from '#libs/platform';
import type { Decision, TaskEvent } from '../domain/task-event.js';
import type { Task } from '../domain/task.js';
import type { TaskStore } from './ports/task-store.js';
import { speakerOf, topicsOf } from './task-topics.js';

/** Writes what was decided: first the row, then its events, inside the running command. */
export class RecordDecision {
  constructor(
    private readonly tasks: TaskStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  /** A task that did not exist before. */
  async first(actor: Actor, { next, events }: Decision): Promise<Written> {
    const task = { ...next, version: events.length };
    await this.tasks.add(task, this.clock.now());
    return this.append(actor, task, events);
  }

  /** @param actor null for what a policy does by itself */
  async next(actor: Actor | null, before: Task, { next, events }: Decision): Promise<Written> {
    const after = { ...next, version: before.version + events.length };
    await this.tasks.save(before, after, this.clock.now());
    return this.append(actor, after, events);
  }

  private async append(actor: Actor | null, task: Task, events: readonly TaskEvent[]): Promise<Written> {
    for (const [i, event] of events.entries()) {
      const speaksFor = speakerOf(event, task, events);
      await this.log.append({
        stream: task.id,
        version: task.version - events.length + i + 1,
        owner: { kind: 'consortium', id: task.consortiumId },
        type: event.type,
        actor,
        ...(speaksFor ? { speaksFor } : {}),
        data: event.data as never,
        topics: topicsOf(event, task),
      });
    }
    return { id: task.id, version: task.version };
  }
}
