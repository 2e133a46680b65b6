import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { EntryStore, type EntryRecord, type StatementKey } from '../application/ports/statement-store.js';

@Injectable()
export class PgEntryStore extends EntryStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async lock({ consortiumId, id: statementId }: StatementKey, id: string): Promise<EntryRecord | null> {
    const [row] = await this.db.query<EntryRecord>(
      `SELECT id, version, kind, amount_fen AS "amountFen", on_date AS "onDate", note, file_id AS "fileId", status, recorded_by AS "recordedBy", recorded_at AS "recordedAt", reason
       FROM statement_entry WHERE consortium_id = $1 AND statement_id = $2 AND id = $3 FOR UPDATE`,
      [consortiumId, statementId, id],
    );
    return row ?? null;
  }

  add(
    { consortiumId, id: statementId }: StatementKey,
    { id, kind, amountFen, onDate, note, fileId, by, at }: Parameters<EntryStore['add']>[1],
  ): Promise<void> {
    return this.rows.insert('statement_entry', {
      id,
      consortiumId,
      statementId,
      version: 1,
      kind,
      amountFen,
      onDate,
      note,
      fileId,
      status: 'RECORDED',
      recordedBy: by,
      recordedAt: at,
    });
  }

  decide({ consortiumId }: StatementKey, entry: EntryRecord, { status, by, at, reason }: Parameters<EntryStore['decide']>[2]): Promise<number> {
    return this.rows.update('statement_entry', { consortiumId, id: entry.id }, entry.version, { status, decidedBy: by, decidedAt: at, reason });
  }

  async statementOf(entryId: string): Promise<string | null> {
    const [row] = await this.db.query<{ statement_id: string }>('SELECT statement_id FROM statement_entry WHERE id = $1', [entryId]);
    return row?.statement_id ?? null;
  }
}
