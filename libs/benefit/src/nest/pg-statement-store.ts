import { Injectable } from '@nestjs/common';
import { Db, Ids, Rows } from '#libs/platform';
import type { Posting } from '../domain/postings.js';
import {
  StatementStore,
  type Evidence,
  type IssuedFigures,
  type ShareRecord,
  type StatementKey,
  type StatementRecord,
} from '../application/ports/statement-store.js';
import { ConsortiumScope } from './consortium-scope.js';
import { EVIDENCE, evidenceOf, statementOf, STATEMENTS, type EvidenceRow, type StatementRow } from './statement-rows.js';

const FIND = { name: 'statement-find', text: `${STATEMENTS} WHERE s.id = $1` };
const LOCK = {
  share: { name: 'statement-lock-share', text: 'SELECT id FROM statement WHERE consortium_id = $1 AND id = $2 FOR SHARE' },
  update: { name: 'statement-lock-update', text: 'SELECT id FROM statement WHERE consortium_id = $1 AND id = $2 FOR UPDATE' },
};
const READ_EVIDENCE = { name: 'statement-evidence', text: EVIDENCE };
const SHARES = {
  name: 'statement-shares',
  text: `SELECT position, kind, organization_id AS "organizationId", share_millionths AS "shareMillionths", amount_fen AS "amountFen"
    FROM statement_share WHERE consortium_id = $1 AND statement_id = $2 ORDER BY position`,
};

@Injectable()
export class PgStatementStore extends StatementStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
    private readonly scope: ConsortiumScope,
  ) {
    super();
  }

  async find(id: string): Promise<StatementRecord | null> {
    const [row] = await this.db.read<StatementRow>(FIND, [id]);
    return row ? statementOf(row) : null;
  }

  /** Locks first and reads afterwards: one that waited for the lock must see what the other has written. */
  async lock(id: string, strength: 'share' | 'update'): Promise<StatementRecord | null> {
    const found = await this.find(id);
    if (!found) return null;
    await this.scope.enter(found.consortiumId);
    await this.db.read(LOCK[strength], [found.consortiumId, id]);
    return this.find(id);
  }

  async evidence({ consortiumId, id }: StatementKey): Promise<Evidence> {
    const [row] = await this.db.read<EvidenceRow>(READ_EVIDENCE, [consortiumId, id]);
    return evidenceOf(row ?? { lines: [], entries: [], pays: [] });
  }

  shares({ consortiumId, id }: StatementKey): Promise<readonly ShareRecord[]> {
    return this.db.read<ShareRecord>(SHARES, [consortiumId, id]);
  }

  issue({ id, consortiumId, version }: StatementRecord, { figures, ...issued }: IssuedFigures): Promise<number> {
    const { grossFen, vatFen, netFen, costFen, payFen, poolFen } = figures;
    return this.rows.update('statement', { consortiumId, id }, version, {
      status: 'ISSUED',
      grossFen,
      vatFen,
      netFen,
      costFen,
      payFen,
      poolFen,
      ...issued,
    });
  }

  async addShares({ consortiumId, id }: StatementKey, shares: readonly ShareRecord[]): Promise<void> {
    await this.db.query(
      `INSERT INTO statement_share (consortium_id, statement_id, position, kind, organization_id, share_millionths, amount_fen)
       SELECT $1, $2, * FROM unnest($3::int[], $4::text[], $5::uuid[], $6::int[], $7::bigint[])`,
      [
        consortiumId,
        id,
        shares.map((s) => s.position),
        shares.map((s) => s.kind),
        shares.map((s) => s.organizationId),
        shares.map((s) => s.shareMillionths),
        shares.map((s) => s.amountFen),
      ],
    );
  }

  settle({ consortiumId, id }: StatementKey, version: number, at: Date): Promise<number> {
    return this.rows.update('statement', { consortiumId, id }, version, { status: 'SETTLED', settledAt: at });
  }

  async addPostings({ consortiumId, id }: StatementKey, transactionId: string, postings: readonly Posting[], at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO posting (id, consortium_id, transaction_id, statement_id, account, position, amount_fen, at)
       SELECT id, $1, $2, $3, account, position, amount, $4 FROM unnest($5::uuid[], $6::text[], $7::int[], $8::bigint[]) AS p(id, account, position, amount)`,
      [
        consortiumId,
        transactionId,
        id,
        at,
        postings.map(() => this.ids.next()),
        postings.map((p) => p.account),
        postings.map((p) => p.position),
        postings.map((p) => p.amountFen),
      ],
    );
  }
}
