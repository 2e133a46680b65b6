import { consortiumTopic, insist, organizationsWhere, type Actor } from '#libs/kernel';
import { stale, type EventLog, type UnitOfWork, type Written } from '#libs/platform';
import { decideWaiverAnswer, type WaiverStatus } from '../domain/decide-waiver.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { ApplyWaiver } from './apply-waiver.js';
import type { WaiverRecord, WaiverStore } from './ports/waiver-store.js';
import type { WindowRecord } from './ports/records.js';
import type { WaiverDesk } from './waiver-desk.js';

export interface AnswerWaiverInput {
  readonly waiverId: string;
  readonly speaksForId: string;
  readonly consents: boolean;
  readonly version?: number | undefined;
}

const TYPES = {
  CONSENTED: 'obligation.waiver-consented',
  REFUSED: 'obligation.waiver-refused',
  WITHDRAWN: 'obligation.waiver-withdrawn',
} as const;

/** The other side consents, and only then is anything let off; or one side lets go of the wish. */
export class AnswerWaiver {
  constructor(
    private readonly desk: WaiverDesk,
    private readonly waivers: WaiverStore,
    private readonly apply: ApplyWaiver,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, input: AnswerWaiverInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { waiverId, speaksForId, consents } = input;
      const first = await this.waivers.find(waiverId);
      const about = { kind: first?.kind ?? 'WINDOW', windowId: first?.windowId ?? null } as const;
      const { promise, window, facts, at } = await this.desk.sight(actor, { obligationId: first?.obligationId, speaksForId, ...about });
      // Read again: the promise is locked only now.
      const waiver = (await this.waivers.find(waiverId)) as WaiverRecord;
      if (input.version !== undefined && input.version !== waiver.version) throw stale(waiver.version);
      const onAskersSide = waiver.askedByPerson === actor.personId || organizationsWhere(actor).includes(waiver.askedById);
      const status = insist(decideWaiverAnswer(waiver, { consents, speaksForId, onAskersSide }, facts), obligationRefusals);
      const version = await this.waivers.answer(waiver, status, at);
      await this.tell(actor, input, { ...waiver, version }, status);
      if (status === 'CONSENTED') await this.apply.run(promise, window as WindowRecord, waiver, at);
      if (window) await this.desk.turn(window);
      return { id: waiverId, version };
    });
  }

  private async tell(actor: Actor, { speaksForId }: AnswerWaiverInput, waiver: WaiverRecord, status: Exclude<WaiverStatus, 'ASKED'>): Promise<void> {
    const { id, version, consortiumId, obligationId, windowId, kind, target, until } = waiver;
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: TYPES[status],
      actor,
      speaksFor: speaksForId,
      data: { waiverId: id, obligationId, windowId, kind, target, until },
      topics: [consortiumTopic(consortiumId)],
    });
  }
}
