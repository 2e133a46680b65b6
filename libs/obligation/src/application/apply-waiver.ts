import type { EventLog } from '#libs/platform';
import { consortiumTopic } from './naming.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WaiverRecord } from './ports/waiver-store.js';
import type { WindowStore } from './ports/window-store.js';

/** What both sides agreed to let off takes effect, in the transaction of the consent. */
export class ApplyWaiver {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: WindowStore,
    private readonly log: EventLog,
  ) {}

  /** The running window keeps its target when the promise gets another (domain.md §6, last line). */
  async run(promise: ObligationRecord, window: WindowRecord, { id, kind, target }: WaiverRecord, at: Date): Promise<void> {
    if (kind !== 'TARGET') await this.windows.waive(window, at);
    const changes = kind === 'REST' ? ({ status: 'WAIVED' } as const) : target === null ? {} : { target };
    const version = await this.obligations.amend(promise, changes);
    const { consortiumId, obligorId, beneficiaryId, code } = promise;
    await this.log.append({
      stream: promise.id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: kind === 'TARGET' ? 'obligation.target-amended' : 'obligation.waived',
      actor: null,
      data: {
        obligationId: promise.id,
        waiverId: id,
        kind,
        windowId: window.id,
        code,
        obligorId,
        beneficiaryId,
        ...(target === null ? {} : { from: promise.target, to: target }),
      },
      topics: [consortiumTopic(consortiumId)],
    });
  }
}
