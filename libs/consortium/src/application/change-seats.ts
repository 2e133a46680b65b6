import { consortiumTopic, missing, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, Ids } from '#libs/platform';
import { functionsOfSeat, type HeldSeat, type HowEnded } from '../domain/decide-seat.js';
import type { ConsortiumKind } from '../domain/kind.js';
import { isAmendment } from '../domain/motion.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { ConsortiumRecord } from './ports/records.js';

interface Vacating extends HeldSeat {
  readonly how: HowEnded;
  readonly reason: string | null;
  readonly endedBy: Id<'Person'>;
  readonly speaksFor: Id<'Organization'>;
}

interface Filling extends HeldSeat {
  readonly motionId: Id<'Motion'>;
  readonly speaksFor: Id<'Organization'>;
}

/** Ends and begins the holding of a lead seat, in the transaction of what decided it; the consortium is locked by then. */
export class ChangeSeats {
  constructor(
    private readonly consortia: ConsortiumStore,
    private readonly motions: MotionStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @param actor null for what follows from somebody else's event */
  async vacate(actor: Actor | null, consortium: ConsortiumRecord, vacating: Vacating): Promise<number> {
    const { seat, organizationId, how, reason, endedBy, speaksFor } = vacating;
    const functions = functionsOfSeat(await this.kindOf(consortium), seat);
    const ended = { id: this.ids.next(), seat, organizationId, how, reason, endedBy, until: this.clock.now(), functions };
    const version = await this.consortia.vacate(consortium, ended);
    const data = { consortiumId: consortium.id, seat, organizationId, how, pastSeatId: ended.id };
    await this.append(actor, consortium, { version, type: 'consortium.seat-vacated', speaksFor, data });
    return version;
  }

  async fill(actor: Actor, consortium: ConsortiumRecord, { seat, organizationId, motionId, speaksFor }: Filling): Promise<void> {
    const kind = await this.kindOf(consortium);
    const position = kind.seats.findIndex(({ code }) => code === seat);
    const holding = { seat, organizationId, position, appointedBy: motionId, since: this.clock.now(), functions: functionsOfSeat(kind, seat) };
    const version = await this.consortia.fill(consortium, holding);
    const data = { consortiumId: consortium.id, seat, organizationId, motionId };
    await this.append(actor, consortium, { version, type: 'consortium.seat-filled', speaksFor, data });
    for (const id of await this.motions.openFor(consortium.id, seat)) if (id !== motionId) await this.handOver(actor, id, holding, speaksFor);
  }

  /**
   * What lies open for signature asks the new holder: a seat's word is its holder's, and the former one's is none. A text that names
   * the leads themselves is void, because it names others than those who lead now; so is a write-off, to which the payee may have
   * consented by its seat.
   */
  private async handOver(actor: Actor, id: Id<'Motion'>, { seat, organizationId }: HeldSeat, speaksFor: Id<'Organization'>): Promise<void> {
    await this.motions.lock(id);
    const motion = await this.motions.find(id, actor);
    if (motion?.status !== 'OPEN') return;
    const namesLeads = isAmendment(motion.kind) || motion.kind === 'SEAT_FILLING' || motion.kind === 'WRITE_OFF';
    const version = namesLeads ? await this.motions.end(motion, 'VOID') : await this.motions.replaceSigner(motion, seat, organizationId);
    await this.log.append({
      stream: motion.id,
      version,
      owner: { kind: 'consortium', id: motion.consortiumId },
      type: namesLeads ? 'motion.voided' : 'motion.signer-replaced',
      actor,
      speaksFor,
      data: { motionId: motion.id, kind: motion.kind, hash: motion.hash, ...(namesLeads ? {} : { seat, organizationId }) },
      topics: [consortiumTopic(motion.consortiumId)],
    });
  }

  private async kindOf({ kindCode, kindVersion }: ConsortiumRecord): Promise<ConsortiumKind> {
    const published = await this.consortia.kind(kindCode, kindVersion);
    if (!published) throw missing();
    return published.kind;
  }

  private async append(
    actor: Actor | null,
    { id }: ConsortiumRecord,
    { version, type, speaksFor, data }: { version: number; type: string; speaksFor: Id<'Organization'>; data: Record<string, string> },
  ): Promise<void> {
    const topics = [consortiumTopic(id), organizationTopic(data['organizationId'] ?? speaksFor)];
    await this.log.append({ stream: id, version, owner: { kind: 'consortium', id }, type, actor, speaksFor, data, topics });
  }
}
