import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { ImportRecord, ImportStore } from './ports/import-store.js';

/** The one way to a checked workbook. */
export class LoadImport {
  constructor(
    private readonly imports: ImportStore,
    private readonly gate: Gate,
  ) {}

  async for(actor: Actor, organizationId: string, id: string, action: 'read' | 'import'): Promise<ImportRecord> {
    // Whose students a workbook holds is asked before anything is opened: the school in the path must be one the actor works for.
    await this.gate.require(actor, action, 'RosterImport', { id, organizationId });
    return this.gate.require(actor, action, 'RosterImport', await this.imports.find(organizationId, id));
  }
}
