import type { Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import { decideSign } from '../domain/turn-key.js';
import type { ChangeTask } from './change-task.js';
import type { GatherAcceptanceFacts } from './gather-acceptance-facts.js';

/** The task's teacher turns the school's key: this order was real, this is our work. */
export class SignDelivery {
  constructor(
    private readonly change: ChangeTask,
    private readonly facts: GatherAcceptanceFacts,
  ) {}

  run(actor: Actor, { deliveryId, ...asked }: { readonly taskId: string; readonly version?: number; readonly deliveryId: string }): Promise<Written> {
    return this.change.run(actor, { ...asked, action: 'sign' }, async (task) =>
      decideSign(task, { deliveryId, teacherId: actor.personId }, await this.facts.for(task)),
    );
  }
}
