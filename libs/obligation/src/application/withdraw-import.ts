import { consortiumTopic, insist, type Actor } from '#libs/kernel';
import { stale, type Clock, type EventLog, type Gate, type UnitOfWork, type Written } from '#libs/platform';
import { refusalToWithdrawImport } from '../domain/decide-import.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { DraftStore, ImportRecord } from './ports/draft-store.js';

export interface WithdrawImportInput {
  readonly importId: string;
  /** The version the actor saw (If-Match). */
  readonly version?: number | undefined;
}

/** The secretariat takes an import back: the drafts nobody has answered go, what a side has proposed or discarded stays. */
export class WithdrawImport {
  constructor(
    private readonly drafts: DraftStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { importId, version }: WithdrawImportInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const made: ImportRecord = await this.gate.require(actor, 'withdraw', 'ObligationImport', await this.drafts.lockImport(importId));
      if (version !== undefined && version !== made.version) throw stale(made.version);
      insist(refusalToWithdrawImport(made) ?? true, obligationRefusals);
      const { id, consortiumId, secretariatId } = made;
      const withdrawn = await this.drafts.withdraw(made, actor.personId, this.clock.now());
      await this.log.append({
        stream: id,
        version: withdrawn.version,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'obligation.import-withdrawn',
        actor,
        speaksFor: secretariatId,
        data: { importId: id, draftIds: [...withdrawn.draftIds] },
        topics: [consortiumTopic(consortiumId)],
      });
      return { id, version: withdrawn.version };
    });
  }
}
