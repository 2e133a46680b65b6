import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToRecord, trainingRefusals, type ClearanceDocument } from '../domain/index.js';
import type { LoadClearance } from './load-clearance.js';
import type { ClearanceStore } from './ports/clearance-store.js';
import type { PaperFiles } from './ports/paper-files.js';

/** Puts papers into the clearance of a seat; a paper of the same kind replaces the one before. */
export class RecordDocuments {
  constructor(
    private readonly load: LoadClearance,
    private readonly clearances: ClearanceStore,
    private readonly files: PaperFiles,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    input: { readonly taskId: string; readonly seatId: string; readonly version?: number; readonly documents: readonly ClearanceDocument[] },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const { task, clearance } = await this.load.for(actor, input.taskId, input.seatId);
      insist(refusalToRecord(clearance.status) ?? {}, trainingRefusals);
      const by = { personId: actor.personId, at: this.clock.now() };
      const version = await this.clearances.record(clearance, input.version ?? clearance.version, input.documents, by);
      // What already lies there is not attached again: a colleague may correct the number under somebody else's scan.
      const known = new Set(clearance.documents.map((document) => document.fileId));
      await this.files.attach(
        actor,
        input.documents.flatMap(({ fileId }) => (known.has(fileId) ? [] : [fileId])),
        clearance,
      );
      await this.log.append({
        stream: clearance.id,
        version,
        owner: { kind: 'organization', id: task.organizationId },
        type: 'clearance.documents-recorded',
        actor,
        speaksFor: task.organizationId,
        data: { clearanceId: clearance.id, taskId: task.id, seatId: input.seatId, kinds: input.documents.map((document) => document.kind) },
        topics: [`organization:${task.organizationId}`],
      });
      return { id: clearance.id, version };
    });
  }
}
