import { insist, organizationsWhere, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideErasure } from '../domain/home.js';
import { identityRefusals } from '../domain/refusals.js';
import type { ConfirmPassword } from './confirm-password.js';
import type { PersonLoader } from './person-loader.js';
import type { Leaving } from './ports/leaving.js';
import type { PersonRow } from './ports/people-store.js';
import type { PostStore } from './ports/post-store.js';

/**
 * Erases a person: name, sign-in, password, posts, sessions and codes go; the id stays in what others verified (PIPL 47). Asked
 * for by the person with their password, or by the administrator of the only organization they are at.
 */
export class ErasePerson {
  constructor(
    private readonly loader: PersonLoader,
    private readonly posts: PostStore,
    private readonly leaving: Leaving,
    private readonly confirm: ConfirmPassword,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  async self(actor: Actor, password: string): Promise<Written> {
    await this.confirm.count(actor);
    return this.work.command(actor, async () => {
      await this.confirm.run(actor, password);
      return this.erase(actor, actor.personId, null);
    });
  }

  run(actor: Actor, organizationId: string, personId: string): Promise<Written> {
    return this.work.command(actor, () => this.erase(actor, personId, { organizationId }));
  }

  private async erase(actor: Actor, personId: string, by: { readonly organizationId: string } | null): Promise<Written> {
    const person = await this.loader.loadPersonFor(actor, personId, 'erase');
    const administered = person.posts.filter((post) => post.role === 'ADMINISTRATOR').map((post) => post.organizationId);
    const only = await this.posts.onlyAdministratorOf(personId, administered);
    const byOwn = by && organizationsWhere(actor, 'ADMINISTRATOR').includes(by.organizationId) ? by : null;
    const { erasedAt } = insist(
      decideErasure(person, by && (byOwn ?? { organizationId: '' }), { lastAdministratorOf: only.length }, this.clock.now()),
      identityRefusals,
    );
    return this.carryOut(actor, person, erasedAt);
  }

  private async carryOut(actor: Actor, person: PersonRow, at: Date): Promise<Written> {
    const version = await this.leaving.erase(person, at);
    await this.log.append({
      stream: person.id,
      version,
      owner: { kind: 'installation' },
      type: 'person.erased',
      actor,
      data: { personId: person.id, accountId: person.accountId },
      topics: [`person:${person.id}`, ...new Set(person.posts.map((post) => `organization:${post.organizationId}`))],
    });
    return { id: person.id, version };
  }
}
