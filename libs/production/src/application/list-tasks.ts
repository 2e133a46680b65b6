import type { OrganizationDirectory } from '#libs/identity/contract';
import { consortiaOf, holds, missing, staffRoles, type Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { TaskItem } from '../contract.js';
import type { TaskState } from '../domain/task-state.js';
import type { ListScope, TaskLists, TaskRow } from './ports/task-lists.js';
import type { IsOpenTo, OpenSteps } from './open-steps.js';
import { toTaskItem, type May } from './to-task-item.js';

export interface ListInput {
  /** Left out: every consortium of the actor. */
  readonly consortiumId?: string;
  readonly mine?: boolean;
  readonly states?: readonly TaskState[];
  /** The last id of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Lists tasks newest first: of one consortium, of all of one's consortia, or only those one takes part in. */
export class ListTasks {
  constructor(
    private readonly lists: TaskLists,
    private readonly organizations: OrganizationDirectory,
    private readonly steps: OpenSteps,
    private readonly gate: Gate,
  ) {}

  /** @throws DomainError access.missing for a consortium the actor has no part in */
  async run(
    actor: Actor,
    { consortiumId, mine = false, states = [], after, limit }: ListInput,
  ): Promise<{ items: readonly TaskItem[]; last: string | null }> {
    const scope = scopeOf(actor, consortiumId);
    if (consortiumId !== undefined && scope.consortia.length + scope.studies.length === 0) throw missing();
    const rows = await this.lists.list(scope, { mine, states, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const items = await this.items(actor, shown);
    return { items, last: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
  }

  private async items(actor: Actor, rows: readonly TaskRow[]): Promise<readonly TaskItem[]> {
    const ids = new Set(rows.flatMap(({ enterpriseId, schoolId }) => (schoolId === null ? [enterpriseId] : [enterpriseId, schoolId])));
    const names = await this.organizations.find([...ids]);
    const open = new Map<string, IsOpenTo>();
    for (const id of new Set(rows.map(({ consortiumId }) => consortiumId))) open.set(id, await this.steps.of(actor, id));
    return rows.map((row) => {
      const may: May = (action, as) =>
        this.gate.allows(actor, action, 'Task', { ...row, ...as }) &&
        (open.get(row.consortiumId)?.(action, as?.schoolId ?? row.enterpriseId) ?? false);
      return toTaskItem(row, names, may, actor);
    });
  }
}

/** The rules for reading as plain values; a differential spec holds the two equal. */
export function scopeOf(actor: Actor, consortiumId?: string): ListScope {
  const within = (id: string): boolean => consortiumId === undefined || id === consortiumId;
  return {
    consortia: [...new Set([...consortiaOf(actor, ...staffRoles), ...actor.oversees])].filter(within),
    own: actor.memberships.filter((m) => within(m.consortiumId) && holds(actor, m.organizationId, ...staffRoles)),
    studies: consortiaOf(actor, 'STUDENT').filter(within),
    personId: actor.personId,
  };
}
