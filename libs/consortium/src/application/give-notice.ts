import { businessDate, consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideNotice, decideNoticeWithdrawal } from '../domain/decide-membership.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { MembershipRecord } from './ports/records.js';

/**
 * A member gives notice by its delegate's word, or takes it back. Its history stays; from the day it names its people see nothing more,
 * without anything having to happen on that day.
 */
export class GiveNotice {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly memberships: MembershipStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, membershipId: Id<'Membership'>, version: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const membership = await this.access.lockMembershipFor(actor, membershipId, 'leave', version);
      const today = businessDate(this.clock.now());
      const { leavesOn } = insist(decideNotice(membership, membership.namedInCharter, today), consortiumRefusals);
      return this.change(actor, membership, leavesOn, 'membership.notice-given');
    });
  }

  withdraw(actor: Actor, membershipId: Id<'Membership'>, version: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const membership = await this.access.lockMembershipFor(actor, membershipId, 'leave', version);
      const { leavesOn } = insist(decideNoticeWithdrawal(membership), consortiumRefusals);
      return this.change(actor, membership, leavesOn, 'membership.notice-withdrawn');
    });
  }

  private async change(actor: Actor, membership: MembershipRecord, leavesOn: string | null, type: string): Promise<Written> {
    const version = await this.memberships.change(membership, membership.version, { status: membership.status, leavesOn });
    await this.log.append({
      stream: membership.id,
      version,
      owner: { kind: 'consortium', id: membership.consortiumId },
      type,
      actor,
      speaksFor: membership.organizationId,
      data: { membershipId: membership.id, organizationId: membership.organizationId, leavesOn },
      topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
    });
    return { id: membership.id, version };
  }
}
