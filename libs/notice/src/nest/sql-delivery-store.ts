import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { DeliveryStore, type Delivery, type NewDelivery } from '../application/ports/delivery-store.js';

/**
 * One bot whose pace allows it and its oldest message, both locked and skipped by whoever else looks at the same time: the row is SENDING
 * before anything leaves, and only one process gets it.
 */
const BEGIN = {
  name: 'notice-delivery-begin',
  text: `WITH bot AS (
      SELECT b.id FROM notice_bot b
      WHERE b.removed_at IS NULL AND b.next_at <= $1
        AND EXISTS (SELECT 1 FROM notice_delivery w WHERE w.bot_id = b.id AND w.status = 'WAITING' AND w.due_at <= $1)
      ORDER BY b.next_at, b.id LIMIT 1 FOR UPDATE OF b SKIP LOCKED
    ), message AS (
      SELECT d.id FROM notice_delivery d JOIN bot ON d.bot_id = bot.id
      WHERE d.status = 'WAITING' AND d.due_at <= $1 ORDER BY d.due_at, d.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED
    ), paced AS (
      UPDATE notice_bot b SET next_at = $1 + b.pace_ms * interval '1 millisecond' FROM bot WHERE b.id = bot.id
      RETURNING b.id, b.product, b.locale, b.sealed, b.consortium_id, b.organization_id
    )
    UPDATE notice_delivery d SET status = 'SENDING', attempts = d.attempts + 1, due_at = $1 FROM message, paced WHERE d.id = message.id
    RETURNING d.id, d.bot_id AS "botId", d.code, d.consortium_id AS "consortiumId", d.data, d.attempts, paced.product, paced.locale, paced.sealed,
      paced.consortium_id AS "ownerConsortiumId", paced.organization_id AS "ownerOrganizationId"`,
};

@Injectable()
export class SqlDeliveryStore extends DeliveryStore {
  constructor(private readonly db: Db) {
    super();
  }

  async add(deliveries: readonly NewDelivery[], at: Date): Promise<void> {
    for (const { id, botId, noticeId, code, consortiumId, data, dueAt } of deliveries)
      await this.db.query(
        `INSERT INTO notice_delivery (id, bot_id, notice_id, code, consortium_id, data, status, attempts, due_at, at)
         VALUES ($1, $2, $3, $4, $5, $6, 'WAITING', 0, $7, $8) ON CONFLICT (bot_id, notice_id) DO NOTHING`,
        [id, botId, noticeId, code, consortiumId, JSON.stringify(data), dueAt, at],
      );
  }

  async trialWaits(botId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM notice_delivery WHERE bot_id = $1 AND code = 'bot.trial' AND status IN ('WAITING', 'SENDING') LIMIT 1`,
      [botId],
    );
    return rows.length > 0;
  }

  async begin(now: Date): Promise<Delivery | null> {
    return (await this.db.read<Delivery>(BEGIN, [now]))[0] ?? null;
  }

  async end(id: string, to: 'ACCEPTED' | 'PARKED' | 'VOID', error: string | null, at: Date): Promise<void> {
    await this.db.query(`UPDATE notice_delivery SET status = $2, error = $3, at = $4 WHERE id = $1 AND status = 'SENDING'`, [id, to, error, at]);
  }

  async again(id: string, dueAt: Date, error: string, at: Date): Promise<void> {
    await this.db.query(`UPDATE notice_delivery SET status = 'WAITING', due_at = $2, error = $3, at = $4 WHERE id = $1 AND status = 'SENDING'`, [
      id,
      dueAt,
      error,
      at,
    ]);
  }

  async hold({ id, botId }: Delivery, until: Date, error: string, at: Date): Promise<void> {
    await this.db.query(
      `WITH held AS (UPDATE notice_bot SET next_at = greatest(next_at, $3) WHERE id = $2)
       UPDATE notice_delivery SET status = 'WAITING', attempts = attempts - 1, due_at = $3, error = $4, at = $5 WHERE id = $1 AND status = 'SENDING'`,
      [id, botId, until, error, at],
    );
  }

  async parkLost(begunBefore: Date, at: Date): Promise<number> {
    const rows = await this.db.query(
      `UPDATE notice_delivery SET status = 'PARKED', error = 'unsure', at = $2 WHERE status = 'SENDING' AND due_at < $1 RETURNING id`,
      [begunBefore, at],
    );
    return rows.length;
  }
}
