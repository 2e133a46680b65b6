import { insist, type Actor } from '#libs/kernel';
import type { EventLog, Gate, Ids, UnitOfWork, Written } from '#libs/platform';
import { countRows, rowsOfSheet, trainingRefusals } from '../domain/index.js';
import type { ImportStore } from './ports/import-store.js';
import type { Workbook } from './ports/workbook.js';
import type { RosterCheck } from './roster-check.js';

/** A roster of more students than this is imported in parts. */
export const MOST_ROWS = 5_000;

/** Reads an uploaded workbook and says what importing it would do. Nothing is imported yet. */
export class CheckUpload {
  constructor(
    private readonly workbook: Workbook,
    private readonly check: RosterCheck,
    private readonly imports: ImportStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  async run(actor: Actor, { organizationId, bytes }: { readonly organizationId: string; readonly bytes: Uint8Array }): Promise<Written> {
    await this.gate.require(actor, 'import', 'RosterImport', { id: organizationId, organizationId });
    const sheet = insist(await this.workbook.read(bytes), trainingRefusals);
    const { rows, unknownHeadings } = insist(rowsOfSheet(sheet.rows, MOST_ROWS), trainingRefusals);
    return this.work.command(actor, async () => {
      const { checked, at } = await this.check.run(organizationId, rows);
      const counts = countRows(checked);
      const id = this.ids.next();
      const written = { id, version: 1 };
      await this.imports.insert({
        ...written,
        ...counts,
        organizationId,
        status: 'CHECKED',
        rows,
        unknownHeadings,
        checkedBy: actor.personId,
        checkedAt: at,
        importedAt: null,
        undoneAt: null,
      });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'organization', id: organizationId },
        type: 'roster.checked',
        actor,
        speaksFor: organizationId,
        data: { importId: id, ...counts },
        topics: [`organization:${organizationId}`],
      });
      return written;
    });
  }
}
