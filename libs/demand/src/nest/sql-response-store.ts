import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { ResponseState } from '../domain/decide-response.js';
import { ResponseStore, type NewResponse, type ResponseRecord } from '../application/ports/response-store.js';

const FIND = `SELECT r.id, r.consortium_id AS "consortiumId", r.version, r.entry_id AS "entryId", r.owner_id AS "ownerId", r.responder_id AS "responderId",
    r.supply_id AS "supplyId", r.quantity, r.status FROM demand_response r WHERE r.id = $1`;

@Injectable()
export class SqlResponseStore extends ResponseStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<ResponseRecord | null> {
    return (await this.db.query<ResponseRecord>(FIND, [id]))[0] ?? null;
  }

  async already(consortiumId: string, entryId: string, responderId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM demand_response WHERE consortium_id = $1 AND entry_id = $2 AND responder_id = $3 AND status IN ('OFFERED', 'ACCEPTED')`,
      [consortiumId, entryId, responderId],
    );
    return rows.length > 0;
  }

  async insert(response: NewResponse): Promise<void> {
    await this.rows.insert('demand_response', { ...response, version: 1, status: 'OFFERED' });
  }

  settle(
    { consortiumId, id }: ResponseRecord,
    version: number,
    { status, at, reason, by }: { readonly status: ResponseState; readonly at: Date; readonly reason: string | null; readonly by: string },
  ): Promise<number> {
    return this.rows.update('demand_response', { consortiumId, id }, version, { status, answeredAt: at, reason, reasonBy: by });
  }

  async markAnswered({ consortiumId, entryId }: ResponseRecord, today: string): Promise<boolean> {
    const rows = await this.db.query(
      'UPDATE demand_entry SET answered_on = $3 WHERE consortium_id = $1 AND id = $2 AND answered_on IS NULL RETURNING id',
      [consortiumId, entryId, today],
    );
    return rows.length > 0;
  }

  async erase(personId: string): Promise<void> {
    await this.db.query('UPDATE demand_response SET note = NULL WHERE note_by = $1 AND note IS NOT NULL', [personId]);
    await this.db.query('UPDATE demand_response SET reason = NULL WHERE reason_by = $1 AND reason IS NOT NULL', [personId]);
  }
}
