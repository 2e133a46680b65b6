import { insist, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { countRows, refusalToImport, trainingRefusals } from '../domain/index.js';
import type { LoadImport } from './load-import.js';
import type { RosterCheck } from './roster-check.js';
import type { RosterStores } from './roster-stores.js';

/** Puts the sound rows of a checked workbook on the roster: all of them in one transaction, one statement per table, one event. */
export class ImportRoster {
  constructor(
    private readonly load: LoadImport,
    private readonly check: RosterCheck,
    private readonly stores: RosterStores,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(
    actor: Actor,
    { organizationId, id, version: seen }: { readonly organizationId: string; readonly id: string; readonly version?: number },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const record = await this.load.for(actor, organizationId, id, 'import');
      await this.stores.register.lock(organizationId);
      const { checked, known, at } = await this.check.run(organizationId, record.rows);
      const counts = countRows(checked);
      insist(refusalToImport(record.status, checked.length - counts.refused) ?? {}, trainingRefusals);
      const changed = checked.flatMap(({ entry, outcome }) =>
        entry === null || outcome === 'UNCHANGED' ? [] : [{ ...entry, id: known.get(entry.number)?.id ?? this.ids.next() }],
      );
      const refusedRows = checked.filter((row) => row.outcome === 'REFUSED').map(({ row }) => row);
      const version = await this.stores.imports.update(organizationId, id, seen ?? record.version, {
        status: 'IMPORTED',
        importedAt: at,
        rows: refusedRows,
        ...counts,
      });
      await this.stores.students.keep(organizationId, id, changed, at);
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'organization', id: organizationId },
        type: 'roster.imported',
        actor,
        speaksFor: organizationId,
        data: { importId: id, kept: checked.length - counts.refused, ...counts },
        topics: [`organization:${organizationId}`],
      });
      return { id, version };
    });
  }
}
