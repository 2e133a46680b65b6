import { Injectable } from '@nestjs/common';
import { Rows } from '#libs/platform';
import { ImportStore, type ImportChanges, type ImportRecord } from '../application/ports/import-store.js';
import type { ImportStatus, RosterRow } from '../domain/index.js';
import { SchoolDb } from './school-db.js';
import { SealedText } from './sealed-text.js';

interface ImportRow {
  readonly id: string;
  readonly organization_id: string;
  readonly version: number;
  readonly status: ImportStatus;
  readonly rows_sealed: Buffer;
  readonly unknown_headings: string[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly marked: number;
  readonly checked_at: Date;
  readonly imported_at: Date | null;
  readonly undone_at: Date | null;
}

@Injectable()
export class SqlImportStore extends ImportStore {
  constructor(
    private readonly school: SchoolDb,
    private readonly rows: Rows,
    private readonly sealed: SealedText,
  ) {
    super();
  }

  async insert({ rows, ...record }: ImportRecord & { readonly checkedBy: string }): Promise<void> {
    const rowsSealed = this.seal(record.organizationId, rows);
    await this.school.within(record.organizationId, () => this.rows.insert('roster_import', { ...record, rowsSealed }));
  }

  async find(organizationId: string, id: string): Promise<ImportRecord | null> {
    const [row] = await this.school.query<ImportRow>(organizationId, 'SELECT * FROM roster_import WHERE organization_id = $1 AND id = $2', [
      organizationId,
      id,
    ]);
    if (!row) return null;
    const { version, status, added, updated, unchanged, refused, marked } = row;
    const rows = JSON.parse(this.sealed.open(row.rows_sealed, contextOf(organizationId))) as RosterRow[];
    return {
      id,
      organizationId,
      version,
      status,
      rows,
      unknownHeadings: row.unknown_headings,
      added,
      updated,
      unchanged,
      refused,
      marked,
      checkedAt: row.checked_at,
      importedAt: row.imported_at,
      undoneAt: row.undone_at,
    };
  }

  async update(organizationId: string, id: string, version: number, { rows, ...changes }: ImportChanges): Promise<number> {
    const sealed = rows ? { rowsSealed: this.seal(organizationId, rows) } : {};
    return this.school.within(organizationId, () => this.rows.update('roster_import', { organizationId, id }, version, { ...changes, ...sealed }));
  }

  private seal(organizationId: string, rows: readonly RosterRow[]): Buffer {
    return this.sealed.seal(JSON.stringify(rows), contextOf(organizationId));
  }
}

const contextOf = (organizationId: string): string => `${organizationId}:rows`;
