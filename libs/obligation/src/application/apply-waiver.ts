import { consortiumTopic } from '#libs/kernel';
import type { EventLog } from '#libs/platform';
import type { WaiverKind } from '../domain/decide-waiver.js';
import { waitedUntil } from '../domain/extension.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WaiverRecord } from './ports/waiver-store.js';
import type { WindowStore } from './ports/window-store.js';

const TYPES: Readonly<Record<WaiverKind, string>> = {
  WINDOW: 'obligation.waived',
  REST: 'obligation.waived',
  TARGET: 'obligation.target-amended',
  EXTENSION: 'obligation.window-extended',
};

/** What both sides agreed to let off takes effect, in the transaction of the consent. */
export class ApplyWaiver {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: WindowStore,
    private readonly log: EventLog,
  ) {}

  /** The running window keeps its target when the promise gets another (domain.md §6, last line), and its own end when it gets a later one. */
  async run(promise: ObligationRecord, window: WindowRecord, waiver: WaiverRecord, at: Date): Promise<void> {
    const { id, kind, target, until } = waiver;
    if (until !== null) await this.windows.extend(window, until);
    else if (kind !== 'TARGET') await this.windows.waive(window, at);
    const changes = kind === 'REST' ? ({ status: 'WAIVED' } as const) : target === null ? {} : { target };
    const version = await this.obligations.amend(promise, changes);
    const { consortiumId, obligorId, beneficiaryId, code } = promise;
    await this.log.append({
      stream: promise.id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: TYPES[kind],
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
        ...(until === null ? {} : { from: waitedUntil(window), to: until }),
      },
      topics: [consortiumTopic(consortiumId)],
    });
  }
}
