import { insist, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { correctRows, countRows, refusalToCorrect, trainingRefusals, type Correction } from '../domain/index.js';
import type { ImportStore } from './ports/import-store.js';
import type { LoadImport } from './load-import.js';
import type { RosterCheck } from './roster-check.js';

/** Corrects cells of a checked workbook in place, then checks it again. */
export class CorrectImport {
  constructor(
    private readonly load: LoadImport,
    private readonly check: RosterCheck,
    private readonly imports: ImportStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(
    actor: Actor,
    input: { readonly organizationId: string; readonly id: string; readonly version?: number; readonly corrections: readonly Correction[] },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const record = await this.load.for(actor, input.organizationId, input.id, 'import');
      insist(refusalToCorrect(record.status) ?? {}, trainingRefusals);
      const rows = insist(correctRows(record.rows, input.corrections), trainingRefusals);
      const { checked } = await this.check.run(input.organizationId, rows);
      const counts = countRows(checked);
      const version = await this.imports.update(input.organizationId, record.id, input.version ?? record.version, { rows, ...counts });
      await this.log.append({
        stream: record.id,
        version,
        owner: { kind: 'organization', id: input.organizationId },
        type: 'roster.corrected',
        actor,
        speaksFor: input.organizationId,
        data: { importId: record.id, ...counts },
        topics: [`organization:${input.organizationId}`],
      });
      return { id: record.id, version };
    });
  }
}
