import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { TaskPattern } from '../contract.js';
import type { TaskFiles } from './ports/task-files.js';
import type { TaskLists } from './ports/task-lists.js';

const RECENT = 30;

/** What an enterprise posted lately, newest first: the form offers the one most like the new title again. */
export class OfferPatterns {
  constructor(
    private readonly lists: TaskLists,
    private readonly files: TaskFiles,
    private readonly gate: Gate,
  ) {}

  /** @throws DomainError access.missing, access.denied */
  async run(actor: Actor, asked: { readonly consortiumId: string; readonly enterpriseId: string }): Promise<readonly TaskPattern[]> {
    await this.gate.require(actor, 'post', 'Task', { id: asked.enterpriseId, ...asked, number: null, status: 'DRAFT' });
    const recent = await this.lists.recent(asked.consortiumId, asked.enterpriseId, RECENT);
    // A file is tied to a task by whoever uploaded it, so only one's own drawings can be offered again.
    const terms = recent.map(({ terms: one, postedBy }) => (postedBy === actor.personId ? one : { ...one, drawingId: null }));
    const drawings = terms.map(({ drawingId }) => drawingId).filter((id): id is string => id !== null);
    const files = drawings.length === 0 ? new Map() : await this.files.describe(drawings);
    return terms.map(({ title, unit, seatCount, quantity, criteria, priceFen, use, consequence, drawingId }) => ({
      ...{ title, unit, seatCount, quantity, use, consequence },
      criteria: [...criteria],
      priceFen: priceFen?.toString() ?? null,
      drawing: drawingId === null ? null : (files.get(drawingId) ?? null),
    }));
  }
}
