import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { InboxStore, type NoticeRecord } from '../application/ports/inbox-store.js';

const LIST = {
  name: 'notice-list',
  text: `SELECT id, person_id AS "personId", code, consortium_id AS "consortiumId", subject_id AS "subjectId", data, at, read_at AS "readAt"
    FROM notice WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};

const UNREAD = {
  name: 'notice-unread',
  text: 'SELECT count(*)::int AS count FROM (SELECT 1 FROM notice WHERE person_id = $1 AND read_at IS NULL LIMIT $2) unread',
};

@Injectable()
export class SqlInboxStore extends InboxStore {
  constructor(private readonly db: Db) {
    super();
  }

  async add(
    { code, consortiumId, subjectId, data, at }: Omit<NoticeRecord, 'id' | 'personId' | 'readAt'>,
    to: readonly { readonly id: string; readonly personId: string }[],
  ): Promise<void> {
    if (to.length === 0) return;
    await this.db.query(
      `INSERT INTO notice (id, person_id, code, consortium_id, subject_id, data, at)
       SELECT id, person_id, $3, $4, $5, $6, $7 FROM unnest($1::uuid[], $2::uuid[]) t(id, person_id)`,
      [to.map(({ id }) => id), to.map(({ personId }) => personId), code, consortiumId, subjectId, JSON.stringify(data), at],
    );
  }

  list(personId: string, after: string | null, limit: number): Promise<readonly NoticeRecord[]> {
    return this.db.read<NoticeRecord>(LIST, [personId, after, limit]);
  }

  async unread(personId: string, most: number): Promise<number> {
    return (await this.db.read<{ count: number }>(UNREAD, [personId, most]))[0]?.count ?? 0;
  }

  async markRead(personId: string, upTo: string, at: Date): Promise<void> {
    await this.db.query('UPDATE notice SET read_at = $3 WHERE person_id = $1 AND id <= $2 AND read_at IS NULL', [personId, upTo, at]);
  }
}
