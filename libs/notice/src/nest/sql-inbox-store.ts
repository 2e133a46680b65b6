import { Injectable } from '@nestjs/common';
import { beforeCursor, Db } from '#libs/platform';
import { InboxStore, type NewNotice, type NoticeReader, type NoticeRecord } from '../application/ports/inbox-store.js';

const LIST = {
  name: 'notice-list',
  text: `SELECT id, person_id AS "personId", code, consortium_id AS "consortiumId", subject_id AS "subjectId", organization_id AS "organizationId", data, at, read_at AS "readAt"
    FROM notice WHERE person_id = $1 AND ${beforeCursor('id', '$2')} ORDER BY id DESC LIMIT $3`,
};

const UNREAD = {
  name: 'notice-unread',
  text: 'SELECT count(*)::int AS count FROM (SELECT 1 FROM notice WHERE person_id = $1 AND read_at IS NULL AND rings_at <= $3 LIMIT $2) unread',
};

@Injectable()
export class SqlInboxStore extends InboxStore {
  constructor(private readonly db: Db) {
    super();
  }

  async add({ code, consortiumId, subjectId, organizationId, data, at }: NewNotice, to: readonly NoticeReader[]): Promise<void> {
    if (to.length === 0) return;
    await this.db.query(
      `INSERT INTO notice (id, person_id, code, consortium_id, subject_id, organization_id, data, at, rings_at, mails_at)
       SELECT id, person_id, $5, $6, $7, $8, $9, $10, rings_at, mails_at
       FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[]) t(id, person_id, rings_at, mails_at)`,
      [
        to.map(({ id }) => id),
        to.map(({ personId }) => personId),
        to.map((reader) => reader.ringsAt),
        to.map((reader) => reader.mailsAt),
        code,
        consortiumId,
        subjectId,
        organizationId,
        JSON.stringify(data),
        at,
      ],
    );
  }

  list(personId: string, after: string | null, limit: number): Promise<readonly NoticeRecord[]> {
    return this.db.read<NoticeRecord>(LIST, [personId, after, limit]);
  }

  async unread(personId: string, most: number, now: Date): Promise<number> {
    return (await this.db.read<{ count: number }>(UNREAD, [personId, most, now]))[0]?.count ?? 0;
  }

  async markRead(personId: string, upTo: string, at: Date): Promise<void> {
    await this.db.query('UPDATE notice SET read_at = $3 WHERE person_id = $1 AND id <= $2 AND read_at IS NULL', [personId, upTo, at]);
  }
}
