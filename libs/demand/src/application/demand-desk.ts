import { businessDate, missing, type Actor } from '#libs/kernel';
import { stale, type Clock, type Gate } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { DemandStore, EntryRecord, ListKey, ListRecord } from './ports/demand-store.js';

/** Opens lists and lines for those who may keep them, while the consortium is in force and the organization in good standing. */
export class DemandDesk {
  constructor(
    private readonly store: DemandStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError access.missing or access.denied when the actor does not keep this organization's lists here */
  async take(actor: Actor, key: ListKey, newId: string): Promise<ListRecord> {
    await this.gate.require(actor, 'keep', 'Demand', { id: key.consortiumId, ...key });
    await this.inForce(key.consortiumId, key.organizationId);
    return this.store.take(key, newId);
  }

  /** The list of this id, locked. @param version If-Match: what the person was looking at */
  async lock(actor: Actor, id: string, version: number | undefined): Promise<ListRecord> {
    await this.gate.require(actor, 'keep', 'Demand', await this.store.find(id));
    const list = await this.store.lock(id);
    if (!list) throw missing();
    if (version !== undefined && version !== list.version) throw stale(list.version);
    await this.inForce(list.consortiumId, list.organizationId);
    return list;
  }

  /** A line and its list, locked; a draft of somebody else reads as missing. */
  async lockEntry(actor: Actor, id: string, version: number | undefined): Promise<{ readonly entry: EntryRecord; readonly list: ListRecord }> {
    const seen = this.visible(actor, await this.store.entry(id));
    const list = await this.lock(actor, seen.listId, version);
    return { entry: (await this.store.entry(id)) ?? seen, list };
  }

  /** A line the actor may read. */
  visible(actor: Actor, entry: EntryRecord | null): EntryRecord {
    if (!entry || (entry.listed === null && !this.isOwn(actor, entry))) throw missing();
    return entry;
  }

  isOwn(actor: Actor, { organizationId }: Pick<EntryRecord, 'organizationId'>): boolean {
    return actor.posts.some((post) => post.organizationId === organizationId);
  }

  now(): { readonly at: Date; readonly today: string } {
    const at = this.clock.now();
    return { at, today: businessDate(at) };
  }

  /** @throws DomainError while the consortium is not in force or the organization not in good standing */
  async inForce(consortiumId: string, organizationId: string): Promise<void> {
    await this.consortia.requireActive(consortiumId);
    await this.consortia.requireGoodStanding(consortiumId, organizationId);
  }
}
