import { insist, type Actor, type Refusal } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import { productionRefusals, type ProductionRefusal } from '../domain/refusals.js';
import type { Decision } from '../domain/task-event.js';
import type { Task } from '../domain/task.js';
import type { Asked, LoadTask } from './load-task.js';
import type { RecordDecision } from './record-decision.js';

type Answer = Decision | Refusal<ProductionRefusal>;

/** One step of a task as one command: load through the access check, decide, write the row and its events. Everything or nothing. */
export class ChangeTask {
  constructor(
    private readonly load: LoadTask,
    private readonly work: UnitOfWork,
    private readonly record: RecordDecision,
  ) {}

  /** @throws DomainError the refusal of the rule, access.missing, access.denied, request.stale */
  run(actor: Actor, asked: Asked, decide: (task: Task) => Answer | Promise<Answer>): Promise<Written> {
    return this.work.command(actor, async () => {
      const task = await this.load.holdFor(actor, asked);
      return this.record.next(actor, task, insist(await decide(task), productionRefusals));
    });
  }
}
