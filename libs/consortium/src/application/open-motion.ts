import { businessDate, consortiumTopic, insist, missing, refuse, type Actor, type Id } from '#libs/kernel';
import { contentHash, type Clock, type EventLog, type Ids } from '#libs/platform';
import { admissionContent, type Party } from '../domain/charter.js';
import { refusalToAct } from '../domain/consortium-status.js';
import { refusalWhileVacant, type HeldSeat } from '../domain/decide-seat.js';
import { signersOf } from '../domain/motion-signers.js';
import { expiryOf, motionStatusOn, type MotionKind } from '../domain/motion.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { CharterOnFile, Matter, MotionStore, NewText } from './ports/motion-store.js';
import type { ConsortiumRecord, KindRecord, MotionRecord } from './ports/records.js';

/** What is put to signature: an act about a member, or a charter with its version. */
export interface Act {
  readonly kind: MotionKind;
  readonly content: string;
  readonly membershipId?: Id<'Membership'>;
  readonly charterVersion?: number;
  readonly seat?: string;
  readonly untilOn?: string | null;
  readonly claimId?: string;
  /** The decision of minutes it comes of. Who keeps minutes follows the event and refuses what is none. */
  readonly decisionId?: string | undefined;
  /** Who signs, where it is not every lead that sits. */
  readonly signers?: readonly HeldSeat[];
}

type Consortium = Pick<ConsortiumRecord, 'id' | 'secretariatId' | 'kindCode' | 'kindVersion'>;

/** Puts a text to the signature of the lead seats; part of a command of the secretary. */
export class OpenMotion {
  constructor(
    private readonly motions: MotionStore,
    private readonly consortia: ConsortiumStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async admission(
    actor: Actor,
    consortium: ConsortiumRecord,
    { membershipId, organization, decisionId }: { readonly membershipId: Id<'Membership'>; readonly organization: Party } & Pick<Act, 'decisionId'>,
  ): Promise<Id<'Motion'>> {
    const content = admissionContent({
      consortiumId: consortium.id,
      consortiumName: consortium.name,
      charterHash: (await this.charterInForce(consortium, 'ADMISSION')).hash,
      membershipId,
      organization,
      invitedAt: this.clock.now().toISOString(),
    });
    return this.run(actor, consortium, { kind: 'ADMISSION', membershipId, content, decisionId });
  }

  /** The charter under which an act is proposed. @throws DomainError consortium.not-active; consortium.dissolved; consortium.seat-vacant */
  async charterInForce(consortium: Pick<ConsortiumRecord, 'id' | 'status' | 'vacant'>, act: MotionKind): Promise<CharterOnFile> {
    insist(refusalToAct(consortium.status) ?? refusalWhileVacant(act, consortium.vacant) ?? {}, consortiumRefusals);
    const charter = await this.motions.charterOf(consortium.id);
    return insist(charter ?? refuse('consortium.not-active'), consortiumRefusals);
  }

  /** What every text begins with when it is put to signature: its hash, its signers as the seats stand now, and its time. */
  async textOf(consortium: Consortium, { kind, content, signers: given }: Pick<Act, 'kind' | 'content' | 'signers'>): Promise<NewText> {
    const [published, seats] = [await this.kindOf(consortium), given ?? (await this.consortia.seats(consortium.id))];
    const signers = signersOf(published.kind, kind, seats);
    return { content, hash: contentHash(content), signers, expiresOn: expiryOf(businessDate(this.clock.now())) };
  }

  /** Whether the open motion about a membership was not signed in time. */
  async hasLapsed(actor: Actor, consortiumId: Id<'Consortium'>, membershipId: Id<'Membership'>): Promise<boolean> {
    const [id] = await this.motions.openAbout(consortiumId, { kind: 'ADMISSION', membershipId, seat: null, claimId: null });
    const motion = id && (await this.motions.find(id, actor));
    return Boolean(motion && motionStatusOn(motion, businessDate(this.clock.now())) === 'EXPIRED');
  }

  /** @throws DomainError consortium.motion-open while another about the same can still be signed */
  async run(actor: Actor, consortium: Consortium, act: Act): Promise<Id<'Motion'>> {
    const { kind, membershipId = null, charterVersion = null, seat = null, untilOn = null, claimId = null } = act;
    if (kind !== 'CHARTER') await this.makeRoom(actor, consortium, { kind, membershipId, seat, claimId });
    const text = await this.textOf(consortium, act);
    const about = { consortiumId: consortium.id, kind, membershipId, charterVersion, seat, untilOn, claimId };
    const motion = { ...text, ...about, id: this.ids.next(), openedBy: actor.personId, openedAt: this.clock.now() };
    await this.motions.insert(motion);
    await this.append(actor, consortium, { id: motion.id, version: 1, kind, hash: motion.hash }, 'motion.opened', {
      decisionId: act.decisionId ?? null,
    });
    return motion.id;
  }

  /** Puts another text in the place of one not yet carried; answers the motion's new version. */
  async redraft(actor: Actor, consortium: Consortium, motion: MotionRecord, content: string): Promise<number> {
    const text = await this.textOf(consortium, { kind: motion.kind, content });
    const version = await this.motions.replaceText(motion, motion.version, text);
    const voided = motion.signers.filter((signer) => signer.signedHash !== null).length;
    await this.append(actor, consortium, { ...motion, version, hash: text.hash }, 'motion.redrafted', { voided });
    return version;
  }

  /** One motion about one thing: what has run out of time makes room, what can still be signed does not. */
  private async makeRoom(actor: Actor, consortium: Consortium, matter: Matter): Promise<void> {
    for (const id of await this.motions.openAbout(consortium.id, matter)) {
      await this.motions.lock(id);
      const motion = await this.motions.find(id, actor);
      if (motion?.status !== 'OPEN') continue;
      if (motionStatusOn(motion, businessDate(this.clock.now())) !== 'EXPIRED') insist(refuse('consortium.motion-open'), consortiumRefusals);
      const version = await this.motions.end(motion, 'EXPIRED');
      await this.append(actor, consortium, { ...motion, version }, 'motion.expired');
    }
  }

  private async kindOf({ kindCode, kindVersion }: Consortium): Promise<KindRecord> {
    const published = await this.consortia.kind(kindCode, kindVersion);
    if (!published) throw missing();
    return published;
  }

  private async append(
    actor: Actor,
    { id, secretariatId }: Consortium,
    motion: { readonly id: Id<'Motion'>; readonly version: number; readonly kind: MotionKind; readonly hash: string },
    type: 'motion.opened' | 'motion.redrafted' | 'motion.expired',
    more: object = {},
  ): Promise<void> {
    await this.log.append({
      stream: motion.id,
      version: motion.version,
      owner: { kind: 'consortium', id },
      type,
      actor,
      speaksFor: secretariatId,
      data: { motionId: motion.id, kind: motion.kind, hash: motion.hash, ...more },
      topics: [consortiumTopic(id)],
    });
  }
}
