import type { OrganizationDirectory } from '#libs/identity/contract';
import { consortiumTopic, insist, organizationTopic, type Id } from '#libs/kernel';
import type { Clock, EventLog, LoggedEvent } from '#libs/platform';
import { decideMergedStanding, succeedsByApplication } from '../domain/decide-membership.js';
import { decideMergedLead } from '../domain/decide-seat.js';
import type { MembershipStatus } from '../domain/membership-status.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ChangeSeats } from './change-seats.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { MembershipRecord } from './ports/records.js';

interface Merged {
  readonly fromId: Id<'Organization'>;
  readonly intoId: Id<'Organization'>;
  readonly by: Id<'Person'>;
}

/**
 * A merged organization holds no seat and is no member any more, from the same transaction on. Where the one it went into is no member, its
 * application is put in: the leads still decide. What was open about its own admission is void. A charter in founding that names it is not touched: it cannot be signed, and is redrafted.
 */
export class EndStandingWhenOrganizationMerged {
  constructor(
    private readonly consortia: ConsortiumStore,
    private readonly memberships: MembershipStore,
    private readonly motions: MotionStore,
    private readonly seats: ChangeSeats,
    private readonly organizations: OrganizationDirectory,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  async run({ data, actorId }: Pick<LoggedEvent, 'data' | 'actorId'>): Promise<void> {
    const merged = { fromId: data['fromId'] as string, intoId: data['intoId'] as string, by: actorId ?? '' };
    for (const { id, consortiumId } of await this.memberships.standingOf(merged.fromId)) {
      await this.consortia.lock(consortiumId);
      const admissionId = await this.motions.openAdmissionOf(id);
      if (admissionId) await this.motions.lock(admissionId);
      await this.memberships.lock(id);
      const membership = await this.memberships.find(id);
      if (!membership) continue;
      await this.vacate(membership, merged);
      await this.leave(membership, merged);
      if (admissionId) await this.void(admissionId, merged);
      await this.propose(membership.consortiumId, membership.status, merged);
    }
  }

  private async vacate({ consortiumId }: MembershipRecord, { fromId, by }: Merged): Promise<void> {
    const consortium = await this.consortia.find(consortiumId, { posts: [] });
    if (!consortium) return;
    let { version } = consortium;
    for (const { seat } of insist(decideMergedLead(consortium.holders, fromId), consortiumRefusals)) {
      const ended = { seat, organizationId: fromId, how: 'MERGED', reason: null, endedBy: by, speaksFor: fromId } as const;
      version = await this.seats.vacate(null, { ...consortium, version }, ended);
    }
  }

  private async leave(membership: MembershipRecord, { fromId, intoId }: Merged): Promise<void> {
    const status = decideMergedStanding(membership.status);
    if (!status) return;
    const version = await this.memberships.change(membership, membership.version, { status, endedAt: this.clock.now() });
    await this.tell(membership, { version, type: 'membership.merged', data: { organizationId: fromId, intoId, status } });
  }

  /** Nobody is left to be admitted: what the leads were to sign about it is void, and says why. */
  private async void(admissionId: Id<'Motion'>, { intoId }: Merged): Promise<void> {
    const motion = await this.motions.find(admissionId, { posts: [] });
    if (motion?.status !== 'OPEN') return;
    const { id, kind, hash, consortiumId } = motion;
    await this.log.append({
      stream: id,
      version: await this.motions.end(motion, 'VOID'),
      owner: { kind: 'consortium', id: consortiumId },
      type: 'motion.voided',
      actor: null,
      data: { motionId: id, kind, hash, because: 'MERGED', intoId },
      topics: [consortiumTopic(consortiumId)],
    });
  }

  private async propose(consortiumId: Id<'Consortium'>, before: MembershipStatus, { intoId }: Merged): Promise<void> {
    const successor = (await this.organizations.find([intoId])).get(intoId);
    const own = await this.memberships.findByOrganization(consortiumId, intoId);
    if (!successor || !succeedsByApplication(before, successor.kind, own?.status ?? null)) return;
    const { id, version } = await this.memberships.apply(consortiumId, intoId, this.clock.now());
    await this.tell({ id, consortiumId }, { version, type: 'membership.applied', data: { organizationId: intoId } });
  }

  private async tell(
    { id, consortiumId }: Pick<MembershipRecord, 'id' | 'consortiumId'>,
    { version, type, data }: { version: number; type: string; data: { readonly organizationId: string; readonly [field: string]: string } },
  ): Promise<void> {
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type,
      actor: null,
      data: { membershipId: id, ...data },
      topics: [consortiumTopic(consortiumId), organizationTopic(data.organizationId)],
    });
  }
}
