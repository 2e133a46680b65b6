import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { WaiverStatus } from '../domain/decide-waiver.js';
import { WaiverStore, type WaiverRecord } from '../application/ports/waiver-store.js';

const FIND = `SELECT v.id, v.consortium_id AS "consortiumId", v.obligation_id AS "obligationId", v.window_id AS "windowId", v.version, v.kind, v.target, v.until,
    v.former_target AS "formerTarget", v.asked_by_id AS "askedById", v.asked_by_person AS "askedByPerson", v.awaits_id AS "awaitsId", v.status,
    v.reason_id AS "reasonId", v.answer_by AS "answerBy", v.asked_at AS "askedAt"
  FROM obligation_waiver v WHERE v.id = $1`;

@Injectable()
export class SqlWaiverStore extends WaiverStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<WaiverRecord | null> {
    return (await this.db.query<WaiverRecord>(FIND, [id]))[0] ?? null;
  }

  async asked({ consortiumId, id }: { readonly consortiumId: string; readonly id: string }): Promise<boolean> {
    const rows = await this.db.query(`SELECT 1 FROM obligation_waiver WHERE consortium_id = $1 AND obligation_id = $2 AND status = 'ASKED'`, [
      consortiumId,
      id,
    ]);
    return rows.length > 0;
  }

  async insert(waiver: Omit<WaiverRecord, 'version' | 'status'>): Promise<void> {
    await this.rows.insert('obligation_waiver', { ...waiver, version: 1, status: 'ASKED' });
  }

  answer({ consortiumId, id, version }: WaiverRecord, status: WaiverStatus, at: Date): Promise<number> {
    return this.rows.update('obligation_waiver', { consortiumId, id }, version, { status, answeredAt: at });
  }
}
