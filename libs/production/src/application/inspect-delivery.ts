import type { Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import type { CriterionCount, InspectionResult } from '../domain/task.js';
import { decideInspect } from '../domain/turn-key.js';
import type { ChangeTask } from './change-task.js';
import type { GatherAcceptanceFacts } from './gather-acceptance-facts.js';

export interface InspectInput {
  readonly taskId: string;
  readonly version?: number;
  readonly deliveryId: string;
  readonly result: InspectionResult;
  readonly counts: readonly CriterionCount[];
  readonly reason?: string;
}

/** A mentor who is not the poster turns the enterprise's key, or sends the work back. */
export class InspectDelivery {
  constructor(
    private readonly change: ChangeTask,
    private readonly facts: GatherAcceptanceFacts,
  ) {}

  run(actor: Actor, { deliveryId, result, counts, reason, ...asked }: InspectInput): Promise<Written> {
    const finding = { deliveryId, mentorId: actor.personId, result, counts, reason: reason ?? null };
    return this.change.run(actor, { ...asked, action: 'inspect' }, async (task) => decideInspect(task, finding, await this.facts.for(task)));
  }
}
