import { missing, organizationsWhere, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory, ConsortiumFacts } from '#libs/consortium/contract';
import { stale, type Gate } from '#libs/platform';
import type { CoordinationStore, RequestRecord } from './ports/coordination-store.js';

/** The one loader: whatever a command works on comes from here, or reads as missing (design.md §5). */
export class CoordinationAccess {
  constructor(
    private readonly requests: CoordinationStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly gate: Gate,
  ) {}

  async loadRequestFor(actor: Actor, id: string, action: string): Promise<RequestRecord> {
    return this.gate.require(actor, action, 'Coordination', await this.requests.find(id));
  }

  /** The same, once no other command changes it. */
  async lockRequestFor(actor: Actor, id: string, action: string, seen: number | undefined): Promise<RequestRecord> {
    await this.requests.lock(id);
    const request = await this.loadRequestFor(actor, id, action);
    if (seen !== undefined && seen !== request.version) throw stale(request.version);
    return request;
  }

  /** The request, locked, if the actor may answer for this authority; whether it is addressed to that is the domain's to say. */
  async lockForAnswerOf(actor: Actor, id: string, organizationId: string, seen: number | undefined): Promise<RequestRecord> {
    const request = await this.lockRequestFor(actor, id, 'read', seen);
    await this.gate.require(actor, 'answer', 'Coordination', { ...request, speaksForId: organizationId });
    return request;
  }

  /** The consortium, if the actor may read what it asks. */
  async loadConsortiumFor(actor: Actor, consortiumId: string): Promise<ConsortiumFacts> {
    const consortium = await this.consortia.find(consortiumId);
    if (!consortium) throw missing();
    await this.gate.require(actor, 'read', 'Coordination', standing(consortium, null));
    return consortium;
  }

  /** The consortium, if the actor may ask for this organization in it. */
  async requireAsker(actor: Actor, consortiumId: string, requesterId: string): Promise<ConsortiumFacts> {
    const consortium = await this.consortia.find(consortiumId);
    if (!consortium) throw missing();
    await this.gate.require(actor, 'ask', 'Coordination', standing(consortium, requesterId));
    return consortium;
  }
}

const standing = ({ id, secretariatId }: ConsortiumFacts, requesterId: string | null) => ({
  id,
  consortiumId: id,
  secretariatId,
  requesterId,
  addressees: [],
});

/** Whether the actor works for one of these organizations: separation of duties is checked on people too (domain.md §2.4). */
export const worksFor = (actor: Actor, organizationIds: readonly string[]): boolean =>
  organizationsWhere(actor).some((own) => organizationIds.includes(own));
