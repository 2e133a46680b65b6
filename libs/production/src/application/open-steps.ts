import type { ConsortiumDirectory } from '#libs/consortium/contract';
import { organizationsWhere, type Actor } from '#libs/kernel';
import type { TaskAction } from '../domain/task-actions.js';

/** Steps by which an organization begins something new (docs/adr/0010). */
const begins: readonly TaskAction[] = ['publish', 'award'];

/** Whether a step for an organization can be taken at all, beside the actor's rights and the state of the task. */
export type IsOpenTo = (action: TaskAction, organizationId: string) => boolean;

/** Which steps are worth offering where the consortium or a membership has changed: what would be refused is no button. */
export class OpenSteps {
  constructor(private readonly consortia: ConsortiumDirectory) {}

  /** In a dissolved consortium none; for a suspended member none that begins anything. */
  async of(actor: Actor, consortiumId: string): Promise<IsOpenTo> {
    if ((await this.consortia.find(consortiumId))?.status === 'DISSOLVED') return () => false;
    const standing = await this.consortia.activeMembers(consortiumId, organizationsWhere(actor));
    return (action, organizationId) => !begins.includes(action) || standing.has(organizationId);
  }
}
