import { insist, type Actor, type Role } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideAcceptance } from '../domain/invitation.js';
import { identityRefusals } from '../domain/refusals.js';
import type { CameFrom, Newcomer, OpenAccount } from './open-account.js';
import type { InvitationRow, InvitationStore } from './ports/invitation-store.js';
import type { PostStore } from './ports/post-store.js';
import { refused } from './refused.js';
import { newcomerActor, stranger } from './stranger.js';

/** Takes up an invitation: as a newcomer, or with the account one is signed in with (互聘). */
export class AcceptInvitation {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly posts: PostStore,
    private readonly accounts: OpenAccount,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async byNewcomer(token: string, newcomer: Newcomer, from: CameFrom): Promise<Written> {
    const account = await this.accounts.prepare(newcomer, from);
    return this.work.command(stranger, () => this.accept(newcomerActor(account), token, () => this.accounts.run(account)));
  }

  run(actor: Actor, token: string): Promise<Written> {
    return this.work.command(actor, () => this.accept(actor, token, null));
  }

  private async accept(actor: Actor, token: string, openAccount: (() => Promise<void>) | null): Promise<Written> {
    const invitation = await this.invitations.findByTokenForUpdate(token);
    if (!invitation) throw refused('identity.invitation-unknown');
    const { id, organizationId, role } = invitation;
    const rolesHeld: readonly Role[] = openAccount ? [] : await this.posts.rolesHeld(actor.personId, organizationId);
    const { usedAt } = insist(decideAcceptance(invitation, { holdsPost: rolesHeld.includes(role) }, this.clock.now()), identityRefusals);
    await openAccount?.();
    const postId = this.ids.next();
    await this.posts.add({ id: postId, personId: actor.personId, organizationId, role, fromAt: usedAt });
    const version = await this.invitations.change(id, invitation.version, { usedAt, usedBy: actor.personId });
    await this.tell(actor, { ...invitation, version }, { postId, newcomer: openAccount !== null });
    return { id, version };
  }

  private async tell(
    actor: Actor,
    { id, version, organizationId, role }: InvitationRow,
    fresh: { readonly postId: string; readonly newcomer: boolean },
  ): Promise<void> {
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'organization', id: organizationId },
      type: 'invitation.accepted',
      actor,
      data: { invitationId: id, organizationId, role, personId: actor.personId, ...fresh },
      topics: [`organization:${organizationId}`, `person:${actor.personId}`],
    });
  }
}
