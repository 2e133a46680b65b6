import { Injectable } from '@nestjs/common';
import { consortiaOf, missing, type Actor } from '#libs/kernel';
import { OrganizationDirectory } from '#libs/identity/contract';
import { beforeCursor, Db, Gate, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import { LoadStatementFor } from '../application/load-statement-for.js';
import type { MyPayView, PostingsView, StatementItem } from '../contract.js';
import type { PayState } from '../domain/pay.js';
import type { StatementState } from '../domain/statement.js';
import { nameOf } from './organization-name.js';
import { statementTable } from './statement-rows.js';

interface StatementItemRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly month: string;
  readonly status: StatementState;
  readonly agreement_id: string;
  readonly agreement_number: string;
  readonly payer_id: string;
  readonly school_id: string;
  readonly lines: number;
  readonly pool_fen: bigint | null;
  readonly due: string | null;
  readonly recorded: string | null;
  readonly received: string | null;
}

interface MyPayRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly payer_id: string;
  readonly amount_fen: bigint;
  readonly from_on: string;
  readonly to_on: string;
  readonly status: PayState;
  readonly statement_status: StatementState;
  readonly recorded_at: Date;
  readonly decided_at: Date | null;
}

const PAYS = `SELECT p.id, p.version, t.number, t.title, s.payer_id, p.amount_fen, p.from_on, p.to_on, p.status, s.status AS statement_status, p.recorded_at, p.decided_at
    FROM pay p JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id
      JOIN settleable_task t ON t.consortium_id = p.consortium_id AND t.task_id = p.task_id
    WHERE p.person_id = $1`;
const MY_PAYS = { name: 'pay-mine', text: `${PAYS} AND ${beforeCursor('p.id', '$2')} ORDER BY p.id DESC LIMIT $3` };
const MY_PAY = { name: 'pay-mine-one', text: `${PAYS} AND p.id = $2` };

/** Lists of statements, of a statement's postings, and of a student's own pay. */
@Injectable()
export class StatementLists {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly load: LoadStatementFor,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async ofConsortium(actor: Actor, consortiumId: string, { after, limit }: PageQuery): Promise<Page<StatementItem>> {
    if (!consortiaOf(actor).includes(consortiumId) && !actor.oversees.includes(consortiumId)) throw missing();
    const values: unknown[] = [consortiumId, readCursor(after)?.[0] ?? null, limit + 1];
    const seen = this.gate.predicate(actor, 'read', 'Statement', statementTable, (value) => `$${values.push(value)}`);
    const rows = await this.db.query<StatementItemRow>(
      `SELECT s.id, s.version, s.number, s.month, s.status, s.agreement_id, a.number AS agreement_number, s.payer_id, s.school_id, s.pool_fen, l.lines, m.due, m.recorded, m.received
       FROM statement s JOIN agreement a ON a.consortium_id = s.consortium_id AND a.id = s.agreement_id JOIN consortium c ON c.id = s.consortium_id
         CROSS JOIN LATERAL (SELECT count(*)::int AS lines FROM statement_line l WHERE l.consortium_id = s.consortium_id AND l.statement_id = s.id) l
         CROSS JOIN LATERAL (SELECT sum(amount_fen) AS due, sum(amount_fen) FILTER (WHERE status IN ('RECORDED', 'RECEIVED')) AS recorded, sum(amount_fen) FILTER (WHERE status = 'RECEIVED') AS received
           FROM payment p WHERE p.consortium_id = s.consortium_id AND p.statement_id = s.id) m
       WHERE s.consortium_id = $1 AND ${beforeCursor('s.id', '$2')} AND ${seen} ORDER BY s.id DESC LIMIT $3`,
      values,
    );
    const names = await this.organizations.find([...new Set(rows.flatMap((row) => [row.payer_id, row.school_id]))]);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => ({
        id: row.id,
        version: row.version,
        number: row.number,
        month: row.month,
        status: row.status,
        agreementId: row.agreement_id,
        agreementNumber: row.agreement_number,
        payer: nameOf(names, row.payer_id),
        school: nameOf(names, row.school_id),
        lines: row.lines,
        ...moneyOf(row),
      }),
    );
  }

  /** At most one transaction of issuing and one per payment: bounded by the parties of an agreement. */
  async postings(actor: Actor, id: string): Promise<PostingsView> {
    const { consortiumId } = await this.load.read(actor, id, 'inspect');
    const rows = await this.db.query<{ transaction_id: string; account: string; position: number | null; amount_fen: bigint; at: Date }>(
      'SELECT transaction_id, account, position, amount_fen, at FROM posting WHERE consortium_id = $1 AND statement_id = $2 ORDER BY transaction_id, id',
      [consortiumId, id],
    );
    return {
      items: rows.map((row) => ({
        transactionId: row.transaction_id,
        account: row.account,
        position: row.position,
        amountFen: String(row.amount_fen),
        at: row.at.toISOString(),
      })),
    };
  }

  /** Nobody's pay but one's own: the person is part of the statement of SQL. */
  async ownPays(actor: Actor, { after, limit }: PageQuery): Promise<Page<MyPayView>> {
    const rows = await this.db.read<MyPayRow>(MY_PAYS, [actor.personId, readCursor(after)?.[0] ?? null, limit + 1]);
    const names = await this.organizations.find([...new Set(rows.map((row) => row.payer_id))]);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => payOf(row, names),
    );
  }

  async ownPay(actor: Actor, id: string): Promise<MyPayView> {
    const [row] = await this.db.read<MyPayRow>(MY_PAY, [actor.personId, id]);
    if (!row) throw missing();
    return payOf(row, await this.organizations.find([row.payer_id]));
  }
}

const payOf = (row: MyPayRow, names: Parameters<typeof nameOf>[0]): MyPayView => ({
  id: row.id,
  version: row.version,
  taskNumber: row.number,
  taskTitle: row.title,
  enterprise: nameOf(names, row.payer_id),
  amountFen: String(row.amount_fen),
  fromOn: row.from_on,
  toOn: row.to_on,
  status: row.status,
  recordedAt: row.recorded_at.toISOString(),
  decidedAt: row.decided_at?.toISOString() ?? null,
  may: row.status === 'RECORDED' && row.statement_status === 'OPEN' ? ['confirm'] : [],
});

/** Nothing is due before it is issued: null then, never 0. */
function moneyOf({ pool_fen, due, recorded, received }: StatementItemRow): Pick<StatementItem, 'poolFen' | 'dueFen' | 'recordedFen' | 'receivedFen'> {
  if (pool_fen === null) return { poolFen: null, dueFen: null, recordedFen: null, receivedFen: null };
  return { poolFen: String(pool_fen), dueFen: due ?? '0', recordedFen: recorded ?? '0', receivedFen: received ?? '0' };
}
