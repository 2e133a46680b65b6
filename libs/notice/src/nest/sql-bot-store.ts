import { Injectable } from '@nestjs/common';
import { Db, Ids, Rows } from '#libs/platform';
import { BotStore, type BotOwner, type BotRecord, type BotState, type NewBot } from '../application/ports/bot-store.js';
import { paceMs } from '../domain/bot.js';

const RECORD = `b.id, b.version, b.product, b.consortium_id AS "consortiumId", b.organization_id AS "organizationId", c.secretariat_id AS "secretariatId"`;
const FROM = 'notice_bot b LEFT JOIN consortium c ON c.id = b.consortium_id';

const LIST = {
  name: 'notice-bot-list',
  text: `SELECT ${RECORD}, b.label, b.locale, b.host, b.signs, b.added_at AS "addedAt", d.waiting, d.parked,
      (SELECT jsonb_build_object('status', t.status, 'at', t.at, 'error', t.error) FROM notice_delivery t
       WHERE t.bot_id = b.id AND t.attempts > 0 AND t.status NOT IN ('SENDING', 'VOID') ORDER BY t.at DESC, t.id DESC LIMIT 1) AS last
    FROM ${FROM} CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE status IN ('WAITING', 'SENDING')))::int AS waiting, (count(*) FILTER (WHERE status = 'PARKED' AND code <> 'bot.trial'))::int AS parked
      FROM notice_delivery WHERE bot_id = b.id) d
    WHERE b.removed_at IS NULL AND (b.consortium_id = ANY($1::uuid[]) OR b.organization_id = ANY($2::uuid[])) ORDER BY b.id`,
};

@Injectable()
export class SqlBotStore extends BotStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
  ) {
    super();
  }

  async secretariatOf(consortiumId: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>('SELECT secretariat_id AS id FROM consortium WHERE id = $1', [consortiumId]);
    return row?.id ?? null;
  }

  async consortiaOf(secretariatIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM consortium WHERE secretariat_id = ANY($1::uuid[]) ORDER BY id', [
      secretariatIds,
    ]);
    return rows.map(({ id }) => id);
  }

  nextId(): string {
    return this.ids.next();
  }

  /** Counts once nobody else adds one. */
  async count({ consortiumId, organizationId }: BotOwner): Promise<number> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('notice-bot/' || $1, 0))`, [consortiumId ?? organizationId]);
    const [row] = await this.db.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM notice_bot WHERE removed_at IS NULL AND (consortium_id = $1 OR organization_id = $2)',
      [consortiumId, organizationId],
    );
    return row?.count ?? 0;
  }

  add(bot: NewBot): Promise<void> {
    return this.rows.insert('notice_bot', { ...bot, version: 1, nextAt: bot.addedAt, paceMs: paceMs[bot.product] });
  }

  async lock(id: string): Promise<BotRecord | null> {
    const rows = await this.db.query<BotRecord>(`SELECT ${RECORD} FROM ${FROM} WHERE b.id = $1 AND b.removed_at IS NULL FOR UPDATE OF b`, [id]);
    return rows[0] ?? null;
  }

  touch(id: string, version: number): Promise<number> {
    return this.rows.update('notice_bot', { id }, version, {});
  }

  async remove(id: string, version: number, at: Date): Promise<number> {
    await this.db.query(`UPDATE notice_delivery SET status = 'VOID', at = $2 WHERE bot_id = $1 AND status = 'WAITING'`, [id, at]);
    return this.rows.update('notice_bot', { id }, version, { removedAt: at, sealed: null });
  }

  async list(consortiumIds: readonly string[], organizationIds: readonly string[]): Promise<readonly BotState[]> {
    type Row = Omit<BotState, 'last'> & { readonly last: { readonly status: string; readonly at: string; readonly error: string | null } | null };
    const rows = await this.db.read<Row>(LIST, [consortiumIds, organizationIds]);
    return rows.map((row) => ({ ...row, last: row.last && { ...row.last, at: new Date(row.last.at) } }));
  }

  async listening(consortiumId: string | null, organizationIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM notice_bot WHERE removed_at IS NULL AND (consortium_id = $1 OR organization_id = ANY($2::uuid[])) ORDER BY id',
      [consortiumId, organizationIds],
    );
    return rows.map(({ id }) => id);
  }
}
