import { insist, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideAdmission, type Verdict } from '../domain/decide-application.js';
import { identityRefusals } from '../domain/refusals.js';
import type { OrganizationLoader } from './organization-loader.js';
import type { OrganizationStore } from './ports/organization-store.js';

/** The operator admits or refuses an application. Words to the applicant are kept with the row, never in the log. */
export class DecideAdmission {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly store: OrganizationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, verdict: Verdict & { readonly note?: string }, version?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const organization = await this.loader.loadOrganizationFor(actor, id, 'admit');
      const status = insist(decideAdmission(organization.status, verdict), identityRefusals);
      const refused = verdict.verdict === 'REFUSE' ? { refusalReason: verdict.reason, refusalNote: verdict.note ?? '' } : null;
      const admitted = verdict.verdict === 'ADMIT' ? { controlGroup: verdict.controlGroup, refusalReason: null, refusalNote: '' } : null;
      const next = await this.store.change(id, version ?? organization.version, { status, ...(refused ?? admitted) });
      await this.log.append({
        stream: id,
        version: next,
        owner: { kind: 'installation' },
        type: verdict.verdict === 'ADMIT' ? 'organization.admitted' : 'organization.refused',
        actor,
        data: { organizationId: id, ...(verdict.verdict === 'REFUSE' ? { reason: verdict.reason } : {}) },
        topics: [`organization:${id}`, 'operator', ...organization.administrators.map((a) => `person:${a.personId}`)],
      });
      return { id, version: next };
    });
  }
}
