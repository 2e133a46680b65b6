import type { INestApplicationContext } from '@nestjs/common';
import type { Json } from '#libs/kernel';
import { Db, EventLog, Ids, type LoggedEvent } from '#libs/platform';

/** What a task's event says, with the sides and the order of the story unless told otherwise. */
export interface TaskStory {
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
}

/** Writes the events a task would write: only the events matter to this capability. */
export class Tasks {
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly app: Pick<INestApplicationContext, 'get'>,
    private readonly story: TaskStory,
  ) {}

  /** The id of a task nobody has told of yet. */
  another(): string {
    return this.app.get(Ids).next();
  }

  tell(type: string, taskId: string, data: Readonly<Record<string, Json>> = {}): Promise<LoggedEvent> {
    const version = (this.versions.get(taskId) ?? 0) + 1;
    this.versions.set(taskId, version);
    const { consortiumId } = this.story;
    return this.app.get(Db).transaction(() =>
      this.app.get(EventLog).append({
        stream: taskId,
        version,
        owner: { kind: 'consortium', id: consortiumId },
        type,
        actor: null,
        topics: [`consortium:${consortiumId}`],
        data: {
          taskId,
          ...this.story,
          orderRefHash: `order-${taskId}`,
          real: true,
          independent: true,
          counts: true,
          seats: 20,
          filledOnTime: 19,
          result: 'ACCEPTED',
          ...data,
        },
      }),
    );
  }
}
