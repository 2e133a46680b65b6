import type { Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import type { OrganizationLoader } from './organization-loader.js';
import type { OrganizationStore } from './ports/organization-store.js';

/** The operator names, or clears, the group of legal persons an organization is controlled with: from now on they do not verify each other. */
export class SetControlGroup {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly store: OrganizationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, controlGroup: string | null, version?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const organization = await this.loader.loadOrganizationFor(actor, id, 'group');
      const next = await this.store.change(id, version ?? organization.version, { controlGroup });
      await this.log.append({
        stream: id,
        version: next,
        owner: { kind: 'installation' },
        type: 'organization.grouped',
        actor,
        data: { organizationId: id, inGroup: controlGroup !== null },
        topics: [`organization:${id}`, 'operator'],
      });
      return { id, version: next };
    });
  }
}
