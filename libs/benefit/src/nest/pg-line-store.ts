import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { LineStore, type NewLine, type OpenStatement } from '../application/ports/line-store.js';
import { StatementStore } from '../application/ports/statement-store.js';
import { ConsortiumScope } from './consortium-scope.js';
import { SettlementSearch } from './settlement-search.js';

interface Row {
  readonly id: string;
  readonly consortium_id: string;
  readonly version: number;
}

const open = ({ id, consortium_id, version }: Row, isNew: boolean): OpenStatement => ({ id, consortiumId: consortium_id, version, isNew });

@Injectable()
export class PgLineStore extends LineStore {
  constructor(
    private readonly db: Db,
    private readonly scope: ConsortiumScope,
    private readonly statements: StatementStore,
    private readonly search: SettlementSearch,
  ) {
    super();
  }

  async openFor(agreementId: string, month: string, fresh: { readonly id: string; readonly at: Date }): Promise<OpenStatement> {
    const [agreement] = await this.db.query<{ consortium_id: string }>('SELECT consortium_id FROM agreement WHERE id = $1', [agreementId]);
    if (!agreement) throw new Error(`no agreement ${agreementId}`);
    await this.scope.enter(agreement.consortium_id);
    const [row] = await this.db.query<Row>(
      `SELECT id, consortium_id, version FROM statement WHERE consortium_id = $1 AND agreement_id = $2 AND month = $3 AND status = 'OPEN' FOR UPDATE`,
      [agreement.consortium_id, agreementId, month],
    );
    return row ? open(row, false) : this.insert(agreement.consortium_id, agreementId, month, fresh);
  }

  async stillOpen(consortiumId: string, statementId: string): Promise<{ readonly open: OpenStatement | null; readonly agreementId: string }> {
    await this.scope.enter(consortiumId);
    const [row] = await this.db.query<Row & { agreement_id: string; status: string }>(
      'SELECT id, consortium_id, version, agreement_id, status FROM statement WHERE consortium_id = $1 AND id = $2 FOR UPDATE',
      [consortiumId, statementId],
    );
    if (!row) throw new Error(`no statement ${statementId}`);
    return { open: row.status === 'OPEN' ? open(row, false) : null, agreementId: row.agreement_id };
  }

  async enter({ id, consortiumId }: OpenStatement, lines: readonly NewLine[], at: Date): Promise<number> {
    const [row] = await this.db.query<{ version: number }>(
      'UPDATE statement SET version = version + 1 WHERE consortium_id = $1 AND id = $2 RETURNING version',
      [consortiumId, id],
    );
    if (!row) throw new Error(`no statement ${id}`);
    await this.db.query(
      `INSERT INTO statement_line (id, consortium_id, statement_id, kind, task_id, number, title, price_fen, source_event_id, added_at)
       SELECT id, $1, $2, kind, task, number, title, price, event, $3
       FROM unnest($4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::bigint[], $10::uuid[]) AS l(id, kind, task, number, title, price, event)`,
      [
        consortiumId,
        id,
        at,
        lines.map((l) => l.id),
        lines.map((l) => l.kind),
        lines.map((l) => l.task.taskId),
        lines.map((l) => l.task.number),
        lines.map((l) => l.task.title),
        lines.map((l) => l.task.priceFen),
        lines.map((l) => l.sourceEventId),
      ],
    );
    return row.version;
  }

  /** The next statement of the month: an issued one keeps its place, the new one counts on. */
  private async insert(
    consortiumId: string,
    agreementId: string,
    month: string,
    { id, at }: { readonly id: string; readonly at: Date },
  ): Promise<OpenStatement> {
    const [row] = await this.db.query<Row>(
      `INSERT INTO statement (id, consortium_id, version, agreement_id, month, ordinal, number, payer_id, school_id, status, opened_at)
       SELECT $1, a.consortium_id, 1, a.id, $4, n.ordinal, a.number || '/' || $4 || CASE n.ordinal WHEN 1 THEN '' ELSE '-' || n.ordinal END, a.payer_id, a.school_id, 'OPEN', $5
       FROM agreement a, (SELECT count(*)::int + 1 AS ordinal FROM statement WHERE consortium_id = $2 AND agreement_id = $3 AND month = $4) n
       WHERE a.consortium_id = $2 AND a.id = $3 RETURNING id, consortium_id, version`,
      [id, consortiumId, agreementId, month, at],
    );
    const statement = row && (await this.statements.find(id));
    if (!statement) throw new Error(`no agreement ${agreementId}`);
    await this.search.statement(statement);
    return open(row, true);
  }
}
