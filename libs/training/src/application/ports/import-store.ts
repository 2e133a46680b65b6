import type { ImportStatus, RosterRow, RowCounts } from '../../domain/index.js';

export interface ImportRecord extends RowCounts {
  readonly id: string;
  readonly organizationId: string;
  readonly version: number;
  readonly status: ImportStatus;
  /** What was read; after the import only the rows that were refused. */
  readonly rows: readonly RosterRow[];
  readonly unknownHeadings: readonly string[];
  readonly checkedAt: Date;
  readonly importedAt: Date | null;
  readonly undoneAt: Date | null;
}

export interface ImportChanges extends Partial<RowCounts> {
  readonly status?: ImportStatus;
  readonly rows?: readonly RosterRow[];
  readonly importedAt?: Date;
  readonly undoneAt?: Date;
}

/** Checked workbooks. Their rows are sealed at rest. */
export abstract class ImportStore {
  abstract insert(record: ImportRecord & { readonly checkedBy: string }): Promise<void>;
  abstract find(organizationId: string, id: string): Promise<ImportRecord | null>;
  /** @returns the new version; refuses a stale one */
  abstract update(organizationId: string, id: string, version: number, changes: ImportChanges): Promise<number>;
}
