import { missing, organizationsWhere, type Actor } from '#libs/kernel';
import { stale, type Clock, type Gate } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { SpotCheckFacts } from '../domain/spot-check.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord } from './ports/records.js';
import type { SampledRecord, SpotCheckStore } from './ports/spot-check-store.js';

export interface AboutItem {
  readonly itemId: string;
  readonly speaksForId: string;
  /** The version the actor saw (If-Match). */
  readonly version?: number | undefined;
}

/** One verification of a sample, with the promise it is about, locked. */
export interface SightedItem {
  readonly item: SampledRecord;
  readonly promise: ObligationRecord;
  readonly facts: SpotCheckFacts;
  readonly onASide: boolean;
  readonly at: Date;
}

/** Opens what was drawn for the charter's spot checker. */
export class SpotCheckDesk {
  constructor(
    private readonly store: SpotCheckStore,
    private readonly obligations: ObligationStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError access.missing or access.denied */
  async sight(actor: Actor, { itemId, speaksForId, version }: AboutItem): Promise<SightedItem> {
    const found = await this.store.item(itemId);
    const promise = found && (await this.obligations.lock(found.obligationId));
    const checkerId = (found && (await this.consortia.find(found.consortiumId)))?.spotCheckerId ?? null;
    const parties = checkerId === speaksForId ? [{ organizationId: checkerId }] : [];
    await this.gate.require(actor, 'check', 'Obligation', promise && { ...promise, parties });
    // Read again: the promise is locked only now.
    const item = await this.store.item(itemId);
    if (!item || !promise) throw missing();
    if (version !== undefined && version !== item.version) throw stale(item.version);
    const { obligorId, verifierId, outcome, stands } = item;
    const sides = [...new Set([obligorId, verifierId])];
    const apart = checkerId === null ? new Set() : await this.organizations.independentOf(checkerId, sides);
    const worksFor = organizationsWhere(actor);
    return {
      item,
      promise,
      facts: { checkerId, obligorId, verifierId, apart: sides.every((id) => apart.has(id)), checked: outcome !== null, stands },
      onASide: sides.some((id) => worksFor.includes(id)),
      at: this.clock.now(),
    };
  }
}
