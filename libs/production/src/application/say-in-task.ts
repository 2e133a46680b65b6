import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { productionRefusals } from '../domain/refusals.js';
import { isOpen } from '../domain/task-actions.js';
import { wrongState } from '../domain/wrong-state.js';
import type { LoadTask } from './load-task.js';
import type { KeyedHash } from './ports/keyed-hash.js';
import type { MessageStore } from './ports/message-store.js';
import { sideOf } from './side-of.js';

export interface SayInput {
  readonly taskId: string;
  readonly text: string;
  /** Only for one's own side; the whole room otherwise. */
  readonly own?: boolean;
}

/** Says something in the room, to everybody in it or to one's own side. Its text is kept apart from its event. */
export class SayInTask {
  constructor(
    private readonly load: LoadTask,
    private readonly messages: MessageStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly hash: KeyedHash,
  ) {}

  run(actor: Actor, { taskId, text, own }: SayInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const task = await this.load.for(actor, { taskId, action: 'say' });
      if (!isOpen(task, 'say', { personId: actor.personId, forSchool: false, now: this.clock.now() })) insist(wrongState(task), productionRefusals);
      const id = this.ids.next();
      const mySide = sideOf(actor, task);
      const side = own ? mySide : null;
      const { consortiumId } = task;
      await this.messages.add({ id, consortiumId, taskId, authorId: actor.personId, side, text, at: this.clock.now() });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'task.message-posted',
        actor,
        ...(mySide ? { speaksFor: mySide } : {}),
        data: { taskId, messageId: id, textHash: this.hash.of(text), side },
        topics: [side ? `task:${taskId}:${side}` : `task:${taskId}`],
      });
      return { id, version: 1 };
    });
  }
}
