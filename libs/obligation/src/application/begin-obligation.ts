import { businessDate, consortiumTopic, type Actor } from '#libs/kernel';
import type { EventLog } from '#libs/platform';
import type { Replaced } from '../domain/decide-answer.js';
import type { OpenWindows } from './open-windows.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord } from './ports/records.js';
import type { WaiverStore } from './ports/waiver-store.js';

/** A promise that ends because both sides agreed on another in its place. */
export interface Standing extends Replaced {
  readonly promise: ObligationRecord;
}

/** A promise begins in the transaction of the agreement: with its first window, and with the end of the promise it stands for. */
export class BeginObligation {
  constructor(
    private readonly store: ObligationStore,
    private readonly windows: OpenWindows,
    private readonly waivers: WaiverStore,
    private readonly log: EventLog,
  ) {}

  /** The promise a proposal is to replace, locked; null: none. */
  async replaced({ replacesId }: ObligationRecord): Promise<Standing | null> {
    const promise = replacesId === null ? null : await this.store.lock(replacesId);
    return promise && { promise, status: promise.status, waiverAsked: await this.waivers.asked(promise) };
  }

  /** @returns the first window */
  async run(actor: Actor, promise: ObligationRecord, replaced: Standing | null, at: Date): ReturnType<OpenWindows['first']> {
    // First the old one ends: two of a kind do not stand between the same sides.
    const after = replaced && (await this.supersede(actor, replaced, promise, at));
    return this.windows.first(promise, businessDate(at), after);
  }

  /** The running window goes on counting. @returns its last day: the other promise begins after it */
  private async supersede(actor: Actor, { promise }: Standing, by: ObligationRecord, at: Date): Promise<string | null> {
    const running = await this.windows.on(promise, businessDate(at));
    const version = await this.store.amend(promise, { status: 'SUPERSEDED', supersededById: by.id });
    const { id, consortiumId, code, obligorId, beneficiaryId } = promise;
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.superseded',
      actor,
      data: { obligationId: id, byId: by.id, code, obligorId, beneficiaryId, windowId: running?.id ?? null },
      topics: [consortiumTopic(consortiumId)],
    });
    return running?.endsOn ?? null;
  }
}
