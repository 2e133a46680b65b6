import { holds, insist, type Actor } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import { decideReset } from '../domain/home.js';
import { identityRefusals } from '../domain/refusals.js';
import type { IssueCode } from './issue-code.js';
import type { PersonLoader } from './person-loader.js';
import type { PostStore } from './ports/post-store.js';

/**
 * Issues a one-time code by which a person sets a new password. It is handed over by hand; whoever issued it never learns the
 * password (ASVS 5.0 6.4.6), and every session ends when the code is used.
 */
export class IssueResetCode {
  constructor(
    private readonly loader: PersonLoader,
    private readonly posts: PostStore,
    private readonly issueCode: IssueCode,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, organizationId: string, personId: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const person = await this.loader.loadPersonFor(actor, personId, 'reset');
      const by = { personId: actor.personId, organizationId, asOperator: !holds(actor, organizationId, 'ADMINISTRATOR') };
      const administrators = await this.posts.administratorsOf(organizationId);
      insist(decideReset({ personId, operator: person.operator, posts: person.posts }, by, { administrators }), identityRefusals);
      return this.issueCode.run(actor, person, by.asOperator ? undefined : organizationId);
    });
  }
}
