import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideApplication, type Application } from '../domain/decide-application.js';
import { identityRefusals } from '../domain/refusals.js';
import { tidyUscc } from '../domain/uscc.js';
import type { CameFrom, Newcomer, OpenAccount } from './open-account.js';
import type { OrganizationStore } from './ports/organization-store.js';
import type { PostStore } from './ports/post-store.js';
import { refused } from './refused.js';
import { newcomerActor, stranger } from './stranger.js';

/**
 * Registers an organization with its first administrator: a newcomer, or the person who is signed in. It waits for the operator,
 * and until then its posts give no right.
 */
export class RegisterOrganization {
  constructor(
    private readonly organizations: OrganizationStore,
    private readonly posts: PostStore,
    private readonly accounts: OpenAccount,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async byNewcomer(newcomer: Newcomer, application: Application, from: CameFrom): Promise<Written> {
    const account = await this.accounts.prepare(newcomer, from);
    return this.work.command(stranger, () => this.register(newcomerActor(account), application, () => this.accounts.run(account)));
  }

  run(actor: Actor, application: Application): Promise<Written> {
    return this.work.command(actor, () => this.register(actor, application, async () => undefined));
  }

  private async register(actor: Actor, application: Application, openAccount: () => Promise<void>): Promise<Written> {
    const id = this.ids.next();
    const facts = { usccTaken: await this.organizations.usccTaken(tidyUscc(application.uscc), null) };
    const tidy = insist(decideApplication(application, facts), identityRefusals);
    await openAccount();
    await this.add(id, tidy);
    await this.posts.add({ id: this.ids.next(), personId: actor.personId, organizationId: id, role: 'ADMINISTRATOR', fromAt: this.clock.now() });
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'installation' },
      type: 'organization.registered',
      actor,
      data: { organizationId: id, kind: tidy.kind, administratorId: actor.personId },
      topics: [`organization:${id}`, 'operator'],
    });
    return { id, version: 1 };
  }

  private async add(id: string, application: Application): Promise<void> {
    const row = {
      id,
      ...application,
      controlGroup: null,
      status: 'PENDING',
      refusalReason: null,
      refusalNote: '',
      createdAt: this.clock.now(),
    } as const;
    if (!(await this.organizations.add(row))) throw refused('identity.uscc-taken');
  }
}
