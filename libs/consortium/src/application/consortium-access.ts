import { missing, type Actor, type Id } from '#libs/kernel';
import { stale, type Gate } from '#libs/platform';
import type { ConsortiumStatus } from '../domain/consortium-status.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { CharterOnFile, MotionStore } from './ports/motion-store.js';
import type { ConsortiumRecord, MembershipRecord, MotionRecord } from './ports/records.js';

/** The one loader: whatever a command works on comes from here, or reads as missing (design.md §5). */
export class ConsortiumAccess {
  constructor(
    private readonly consortia: ConsortiumStore,
    private readonly motions: MotionStore,
    private readonly memberships: MembershipStore,
    private readonly gate: Gate,
  ) {}

  async loadConsortiumFor(actor: Actor, id: Id<'Consortium'>, action: string): Promise<ConsortiumRecord> {
    return this.gate.require(actor, action, 'Consortium', await this.consortia.find(id, actor));
  }

  /** The same, once no other command changes it. */
  async lockConsortiumFor(actor: Actor, id: Id<'Consortium'>, action: string): Promise<ConsortiumRecord> {
    await this.loadConsortiumFor(actor, id, action);
    await this.consortia.lock(id);
    return this.loadConsortiumFor(actor, id, action);
  }

  /** The consortium, once no other command changes it, for a delegate who speaks for this organization there. */
  async lockConsortiumOfLead(actor: Actor, id: Id<'Consortium'>, organizationId: Id<'Organization'>): Promise<ConsortiumRecord> {
    await this.loadConsortiumFor(actor, id, 'read');
    await this.consortia.lock(id);
    const consortium = await this.loadConsortiumFor(actor, id, 'read');
    await this.gate.require(actor, 'give-up-seat', 'Consortium', { ...consortium, holders: [{ organizationId }] });
    return consortium;
  }

  async loadMotionFor(actor: Actor, id: Id<'Motion'>, action: string): Promise<MotionRecord> {
    return this.gate.require(actor, action, 'Motion', await this.motions.find(id, actor));
  }

  /** The charter of a consortium the actor may see. */
  async loadCharterFor(actor: Actor, consortiumId: Id<'Consortium'>): Promise<CharterOnFile> {
    await this.loadConsortiumFor(actor, consortiumId, 'read');
    const charter = await this.motions.charterOf(consortiumId);
    if (!charter) throw missing();
    return charter;
  }

  /** The motion, once no other command changes it, if the actor may sign or refuse it for this organization; for one that is no signer, if it may be read. */
  async lockMotionFor(actor: Actor, id: Id<'Motion'>, action: 'sign' | 'refuse', organizationId: Id<'Organization'>): Promise<MotionRecord> {
    await this.motions.lock(id);
    const motion = await this.loadMotionFor(actor, id, 'read');
    const signers = motion.signers.filter((signer) => signer.organizationId === organizationId);
    if (signers.length > 0) await this.gate.require(actor, action, 'Motion', { ...motion, signers });
    return motion;
  }

  /**
   * The membership, once no other command changes it.
   * @param version the one the actor saw (If-Match)
   * @throws DomainError request.stale when it stands at another
   */
  async lockMembershipFor(actor: Actor, id: Id<'Membership'>, action: string, version: number | undefined): Promise<MembershipRecord> {
    await this.memberships.lock(id);
    const membership = await this.gate.require(actor, action, 'Membership', await this.memberships.find(id));
    if (version !== undefined && version !== membership.version) throw stale(membership.version);
    return membership;
  }

  /** @throws DomainError access.missing when the actor is no delegate of this organization, or there is no such consortium */
  async requireApplicant(actor: Actor, consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>): Promise<ConsortiumStatus> {
    await this.gate.require(actor, 'apply', 'Application', { id: organizationId, organizationId });
    const status = await this.consortia.statusOf(consortiumId);
    if (status === null) throw missing();
    return status;
  }

  /** @throws DomainError access.missing when the actor is no secretary of this organization */
  async requireSecretaryOf(actor: Actor, organizationId: Id<'Organization'>): Promise<void> {
    await this.gate.require(actor, 'found', 'Consortium', { id: organizationId, secretariatId: organizationId });
  }
}
