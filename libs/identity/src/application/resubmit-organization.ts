import { insist, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideApplication, decideResubmission, type Application } from '../domain/decide-application.js';
import { identityRefusals } from '../domain/refusals.js';
import { tidyUscc } from '../domain/uscc.js';
import type { OrganizationLoader } from './organization-loader.js';
import type { OrganizationStore } from './ports/organization-store.js';

/** A refused application is corrected by who made it, and waits for the operator again. */
export class ResubmitOrganization {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly store: OrganizationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, application: Application, version?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const organization = await this.loader.loadOrganizationFor(actor, id, 'resubmit');
      const status = insist(decideResubmission(organization.status), identityRefusals);
      const usccTaken = await this.store.usccTaken(tidyUscc(application.uscc), id);
      const { kind, name, shortName, uscc, regionCode } = insist(decideApplication(application, { usccTaken }), identityRefusals);
      const next = await this.store.change(id, version ?? organization.version, { kind, name, shortName, uscc, regionCode, status });
      await this.log.append({
        stream: id,
        version: next,
        owner: { kind: 'installation' },
        type: 'organization.resubmitted',
        actor,
        data: { organizationId: id },
        topics: [`organization:${id}`, 'operator'],
      });
      return { id, version: next };
    });
  }
}
