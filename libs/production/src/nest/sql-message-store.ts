import { Injectable } from '@nestjs/common';
import { Db, type Statement } from '#libs/platform';
import { MessageStore, type Message } from '../application/ports/message-store.js';

const COLUMNS = 'id, consortium_id AS "consortiumId", task_id AS "taskId", author_id AS "authorId", side, text, at';

const BY_IDS: Statement = { name: 'task-message-by-ids', text: `SELECT ${COLUMNS} FROM task_message WHERE id = ANY($1::uuid[])` };
const LIST: Statement = {
  name: 'task-message-list',
  text: `SELECT ${COLUMNS} FROM task_message WHERE consortium_id = $1 AND task_id = $2 AND (side IS NULL OR side = ANY($3::uuid[])) AND id < $4
    ORDER BY id DESC LIMIT $5`,
};
const ADD: Statement = {
  name: 'task-message-add',
  text: 'INSERT INTO task_message (id, consortium_id, task_id, author_id, side, text, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
};

/** Messages in PostgreSQL. */
@Injectable()
export class SqlMessageStore extends MessageStore {
  constructor(private readonly db: Db) {
    super();
  }

  async add(message: Message): Promise<void> {
    await this.db.read(ADD, [message.id, message.consortiumId, message.taskId, message.authorId, message.side, message.text, message.at]);
  }

  byIds(ids: readonly string[]): Promise<readonly Message[]> {
    return this.db.read<Message>(BY_IDS, [ids]);
  }

  list(
    room: { consortiumId: string; taskId: string; sides: readonly string[] },
    page: { after: string | null; limit: number },
  ): Promise<readonly Message[]> {
    return this.db.read<Message>(LIST, [
      room.consortiumId,
      room.taskId,
      room.sides,
      page.after ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      page.limit,
    ]);
  }
}
