import { consortiumTopic, insist, missing, type Actor } from '#libs/kernel';
import type { EventLog, Gate, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideOffer } from '../domain/decide-response.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandDesk } from './demand-desk.js';
import type { DemandStore, EntryRecord } from './ports/demand-store.js';
import type { ResponseStore } from './ports/response-store.js';

export interface OfferInput {
  readonly entryId: string;
  readonly responderId: string;
  /** What of one's own list it is about. */
  readonly supplyId: string | null;
  readonly quantity: number | null;
  readonly note: string;
}

/** An organization answers a need: its own word, never made by a match. It counts once the one who needs has accepted it. */
export class OfferResponse {
  constructor(
    private readonly desk: DemandDesk,
    private readonly store: DemandStore,
    private readonly responses: ResponseStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: OfferInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { entryId, responderId, supplyId } = input;
      const first = this.desk.visible(actor, await this.store.entry(entryId));
      await this.gate.require(actor, 'respond', 'Demand', { ...first, responderId });
      await this.desk.inForce(first.consortiumId, responderId);
      // Offers to one need wait for each other at its list; then the line is read again.
      await this.store.lock(first.listId);
      const entry = await this.store.entry(entryId);
      if (!entry) throw missing();
      const already = await this.responses.already(entry.consortiumId, entryId, responderId);
      const supply = supplyId === null ? null : await this.supplyOf(entry, supplyId);
      insist(decideOffer({ kind: entry.kind, status: entry.status, ownerId: entry.organizationId, responderId, already, supply }), demandRefusals);
      return this.write(actor, input, entry);
    });
  }

  /** What is no line of this consortium is nobody's. */
  private async supplyOf({ consortiumId }: EntryRecord, id: string): Promise<Pick<EntryRecord, 'organizationId' | 'kind' | 'status'>> {
    const supply = await this.store.entry(id);
    return supply?.consortiumId === consortiumId ? supply : { organizationId: '', kind: 'SUPPLY', status: 'WITHDRAWN' };
  }

  private async write(actor: Actor, { responderId, supplyId, quantity, note }: OfferInput, entry: EntryRecord): Promise<Written> {
    const { consortiumId, organizationId: ownerId, id: entryId } = entry;
    const id = this.ids.next();
    const about = { id, consortiumId, entryId, ownerId, responderId, supplyId, quantity };
    await this.responses.insert({ ...about, note: note === '' ? null : note, noteBy: actor.personId, offeredAt: this.desk.now().at });
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'demand.response-offered',
      actor,
      speaksFor: responderId,
      data: { responseId: id, entryId, ownerId, responderId, supplyId, quantity },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version: 1 };
  }
}
