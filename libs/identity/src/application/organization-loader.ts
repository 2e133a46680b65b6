import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { OrganizationRow, OrganizationStore } from './ports/organization-store.js';

/** The one way to an organization: with the right to do this to it. */
export class OrganizationLoader {
  constructor(
    private readonly store: OrganizationStore,
    private readonly gate: Gate,
  ) {}

  async loadOrganizationFor(actor: Actor, id: string, action: string): Promise<OrganizationRow> {
    return this.gate.require(actor, action, 'Organization', await this.store.find(id));
  }
}
