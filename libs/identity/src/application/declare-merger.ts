import { insist, type Actor } from '#libs/kernel';
import { stale, type Clock, type Ids, type UnitOfWork, type Written } from '#libs/platform';
import { decideMerger } from '../domain/decide-merger.js';
import { identityRefusals } from '../domain/refusals.js';
import type { MergerDesk } from './merger-desk.js';
import type { OrganizationLoader } from './organization-loader.js';
import type { MergerStore } from './ports/merger-store.js';
import type { OrganizationStore } from './ports/organization-store.js';

/** Into whom an organization is merged, why, and from which business date on. */
export interface MergerDeclaration {
  readonly intoId: string;
  readonly reason: string;
  readonly on: string;
}

/** An organization declares that it is merged into another. Nothing changes until the other agrees and the operator records it. */
export class DeclareMerger {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly organizations: OrganizationStore,
    private readonly mergers: MergerStore,
    private readonly desk: MergerDesk,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, fromId: string, { intoId, reason, on }: MergerDeclaration, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      await this.loader.loadOrganizationFor(actor, fromId, 'merge');
      const { from, into } = await this.desk.lockBoth(fromId, intoId);
      if (seen !== undefined && seen !== from.version) throw stale(from.version);
      insist(decideMerger(from, into, { open: await this.mergers.isOpen(fromId, intoId) }), identityRefusals);
      const merger = { id: this.ids.next(), fromId, intoId, reason, on, declaredBy: actor.personId, declaredAt: this.clock.now() };
      await this.mergers.add(merger);
      const version = await this.organizations.change(fromId, from.version, {});
      return this.desk.tell(actor, merger, { type: 'merger-declared', version, speaksFor: fromId });
    });
  }
}
