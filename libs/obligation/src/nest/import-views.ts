import { Injectable } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { PersonDirectory } from '#libs/identity/contract';
import { missing, type Actor } from '#libs/kernel';
import { Db, Gate, page, readCursor, RefusalBook, type Statement } from '#libs/platform';
import type { ImportItem, ImportsView, ImportView } from '../contract.js';
import type { LeftRow } from '../domain/decide-import.js';
import { DRAFT_COLUMNS, DRAFT_JOINS } from './laid-drafts.js';

const inState = (state: string): string => `count(*) FILTER (WHERE d.state = '${state}')::int AS ${state.toLowerCase()}`;

const importsOf = (name: string, where: string): Statement => ({
  name,
  text: `SELECT i.id, i.version, i.consortium_id AS "consortiumId", i.laid_at AS "laidAt", i.laid_by AS "laidBy", i.left_rows AS "leftRows", i.withdrawn_at AS "withdrawnAt", n.*
    FROM obligation_import i CROSS JOIN LATERAL (
      SELECT count(*)::int AS laid, ${['OPEN', 'PROPOSED', 'DISCARDED', 'WITHDRAWN'].map(inState).join(', ')}
      FROM obligation_draft d WHERE d.consortium_id = i.consortium_id AND d.import_id = i.id) n ${where}`,
});
const LIST = importsOf('obligation-imports', 'WHERE i.consortium_id = $1 AND i.id < $2 ORDER BY i.id DESC LIMIT $3');
const ONE = importsOf('obligation-import', 'WHERE i.id = $1');

const DRAFTS = {
  name: 'obligation-import-drafts',
  text: `SELECT ${DRAFT_COLUMNS}, d.line, d.state, d.obligation_id AS "obligationId"
    FROM obligation_draft d ${DRAFT_JOINS} WHERE d.consortium_id = $1 AND d.import_id = $2 ORDER BY d.line, d.id`,
};

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface Row extends Pick<ImportItem, 'id' | 'version' | 'consortiumId' | 'laid' | 'open' | 'proposed' | 'discarded' | 'withdrawn'> {
  readonly laidAt: Date;
  readonly laidBy: string;
  readonly leftRows: readonly LeftRow[];
  readonly withdrawnAt: Date | null;
}

/** What the secretariat has imported: for itself alone. */
@Injectable()
export class ImportViews {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly consortia: ConsortiumDirectory,
    private readonly people: PersonDirectory,
    private readonly refusals: RefusalBook,
  ) {}

  /** Whether the reader acts for the consortium's secretariat. */
  async mayDraft(actor: Actor, consortiumId: string): Promise<boolean> {
    const found = await this.consortia.find(consortiumId);
    return found !== null && this.gate.allows(actor, 'draft', 'Obligation', { consortiumId, secretariatId: found.secretariatId });
  }

  /** @throws DomainError access.missing for everybody but the secretariat */
  async list(actor: Actor, consortiumId: string, { after, limit }: { readonly after?: string; readonly limit: number }): Promise<ImportsView> {
    await this.mustRead(actor, consortiumId);
    const rows = await this.db.read<Row>(LIST, [consortiumId, String(readCursor(after)?.[0] ?? LAST), limit + 1]);
    const names = await this.people.names([...new Set(rows.map(({ laidBy }) => laidBy))]);
    const shown = page(
      rows,
      limit,
      ({ id }) => [id],
      (row) => itemOf(row, names),
    );
    return { ...shown, items: [...shown.items] };
  }

  /** @throws DomainError access.missing when there is none, and for everybody but the secretariat */
  async one(actor: Actor, id: string): Promise<ImportView> {
    const row = (await this.db.read<Row>(ONE, [id]))[0];
    if (!row) throw missing();
    await this.mustRead(actor, row.consortiumId);
    const names = await this.people.names([row.laidBy]);
    const drafts = await this.db.read<Omit<ImportView['drafts'][number], 'laidAt'>>(DRAFTS, [row.consortiumId, id]);
    const laidAt = row.laidAt.toISOString();
    return {
      ...itemOf(row, names),
      drafts: drafts.map((draft) => ({ ...draft, laidAt })),
      leftRows: row.leftRows.map(({ line, refusal: code, details }) => ({
        line,
        code,
        reason: this.refusals.sentence({ code, details }, actor.locale),
      })),
    };
  }

  private async mustRead(actor: Actor, consortiumId: string): Promise<void> {
    const found = await this.consortia.find(consortiumId);
    const read = found && this.gate.allows(actor, 'read', 'ObligationImport', { consortiumId, secretariatId: found.secretariatId });
    if (!read) throw missing();
  }
}

const itemOf = ({ leftRows, laidAt, laidBy, withdrawnAt, ...row }: Row, names: ReadonlyMap<string, string>): ImportItem => ({
  ...row,
  left: leftRows.length,
  laidAt: laidAt.toISOString(),
  laidBy: names.get(laidBy) ?? null,
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
});
