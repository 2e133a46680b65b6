import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToUndo, trainingRefusals } from '../domain/index.js';
import type { LoadImport } from './load-import.js';
import type { RosterStores } from './roster-stores.js';

/** Takes an import back while nothing depends on it: whom it added leaves, whom it changed is as before. */
export class UndoImport {
  constructor(
    private readonly load: LoadImport,
    private readonly stores: RosterStores,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { organizationId, id, version: seen }: { readonly organizationId: string; readonly id: string; readonly version?: number },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const record = await this.load.for(actor, organizationId, id, 'import');
      await this.stores.register.lock(organizationId);
      const dependent = record.status === 'IMPORTED' ? await this.stores.students.dependents(organizationId, id) : 0;
      insist(refusalToUndo(record.status, dependent) ?? {}, trainingRefusals);
      const version = await this.stores.imports.update(organizationId, id, seen ?? record.version, { status: 'UNDONE', undoneAt: this.clock.now() });
      await this.stores.students.putBack(organizationId, id);
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'organization', id: organizationId },
        type: 'roster.undone',
        actor,
        speaksFor: organizationId,
        data: { importId: id, added: record.added, updated: record.updated },
        topics: [`organization:${organizationId}`],
      });
      return { id, version };
    });
  }
}
