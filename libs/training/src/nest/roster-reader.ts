import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { AccessLog, beforeCursor, Gate, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import type { ImportItem, RegisterView, RosterImportView } from '../contract.js';
import { LoadImport } from '../application/load-import.js';
import { RegisterStore } from '../application/ports/register-store.js';
import { Workbook } from '../application/ports/workbook.js';
import { RosterCheck } from '../application/roster-check.js';
import { repairGroups, type CheckedRow, type ImportStatus } from '../domain/index.js';
import { markView } from './placement-marks.js';
import { SchoolDb } from './school-db.js';

const ROWS_SHOWN = 200;

interface ItemRow {
  readonly id: string;
  readonly status: ImportStatus;
  readonly added: number;
  readonly updated: number;
  readonly refused: number;
  readonly marked: number;
  readonly checked_at: Date;
}

/** Answers about registers and imports. */
@Injectable()
export class RosterReader {
  constructor(
    private readonly load: LoadImport,
    private readonly check: RosterCheck,
    private readonly register: RegisterStore,
    private readonly workbook: Workbook,
    private readonly school: SchoolDb,
    private readonly gate: Gate,
    private readonly log: AccessLog,
  ) {}

  async registerOf(actor: Actor, organizationId: string): Promise<RegisterView> {
    await this.gate.require(actor, 'read', 'Register', { id: organizationId, organizationId });
    const { version, programmes } = await this.register.find(organizationId);
    return { organizationId, version, programmes: [...programmes].map(([name, classes]) => ({ name, classes: [...classes] })) };
  }

  async template(actor: Actor, organizationId: string): Promise<Uint8Array> {
    await this.gate.require(actor, 'read', 'Register', { id: organizationId, organizationId });
    return this.workbook.template((await this.register.find(organizationId)).programmes, actor.locale);
  }

  async imports(actor: Actor, organizationId: string, { after, limit }: PageQuery): Promise<Page<ImportItem>> {
    await this.gate.require(actor, 'read', 'RosterImport', { id: organizationId, organizationId });
    const rows = await this.school.query<ItemRow>(
      organizationId,
      `SELECT id, status, added, updated, refused, marked, checked_at FROM roster_import WHERE organization_id = $1 AND ${beforeCursor('id', '$2')} ORDER BY id DESC LIMIT $3`,
      [organizationId, readCursor(after)?.[0] ?? null, limit + 1],
    );
    return page(
      rows,
      limit,
      (row) => [row.id],
      ({ checked_at: checkedAt, ...row }) => ({ ...row, checkedAt: checkedAt.toISOString() }),
    );
  }

  async import(actor: Actor, organizationId: string, id: string): Promise<RosterImportView> {
    const record = await this.load.for(actor, organizationId, id, 'read');
    const { checked } = await this.check.run(organizationId, record.rows);
    const notable = checked.filter((row) => row.faults.length > 0 || row.marks.length > 0);
    const { version, status, added, updated, unchanged, refused, marked } = record;
    return {
      id,
      version,
      organizationId,
      status,
      rows: added + updated + unchanged + refused,
      added,
      updated,
      unchanged,
      refused,
      marked,
      unknownHeadings: [...record.unknownHeadings],
      groups: repairGroups(checked).map((group) => ({ ...group, lines: [...group.lines], values: [...group.values] })),
      notable: notable.length,
      items: notable.slice(0, ROWS_SHOWN).map(rowView),
      checkedAt: record.checkedAt.toISOString(),
      importedAt: record.importedAt?.toISOString() ?? null,
      undoneAt: record.undoneAt?.toISOString() ?? null,
    };
  }

  /** The workbook that goes back; it holds whole identity numbers, so that it was taken out is recorded. */
  async annotated(actor: Actor, organizationId: string, id: string): Promise<Uint8Array> {
    const record = await this.load.for(actor, organizationId, id, 'read');
    await this.log.record({ actor, action: 'export', subject: 'RosterImport', subjectId: id, outcome: 'allowed' });
    const { checked } = await this.check.run(organizationId, record.rows);
    return this.workbook.annotated(checked, actor.locale);
  }
}

const rowView = ({ row, outcome, faults, marks }: CheckedRow): RosterImportView['items'][number] => ({
  line: row.line,
  number: row.cells.number ?? '',
  name: row.cells.name ?? '',
  outcome,
  faults: faults.map(({ column, code, hint }) => ({ column, code, hint: hint ?? null, text: row.cells[column] ?? '' })),
  marks: markView(marks),
});
