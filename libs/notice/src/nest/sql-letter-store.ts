import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { LetterStore, type LetterNotice, type StartedLetter } from '../application/ports/letter-store.js';

const WAITED_FOR = {
  name: 'notice-mail-waited-for',
  text: `SELECT DISTINCT person_id AS "personId" FROM (
    SELECT person_id FROM notice WHERE mail_id IS NULL AND mails_at <= $1 ORDER BY mails_at, person_id LIMIT 1000) due LIMIT $2`,
};

/** Only what nobody has put into a letter yet; a letter for which nothing is left is not written. */
const GATHER = `WITH due AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) d(mail_id, person_id)),
  told AS (UPDATE notice n SET mail_id = due.mail_id FROM due WHERE n.person_id = due.person_id AND n.mail_id IS NULL AND n.mails_at <= $3
    RETURNING due.mail_id, due.person_id)
  INSERT INTO notice_mail (id, person_id, kind, status, attempts, due_at, at) SELECT DISTINCT mail_id, person_id, 'NOTICES', 'WAITING', 0, $3, $3 FROM told`;

const BEGIN = {
  name: 'notice-mail-begin',
  text: `WITH next AS (
      SELECT id FROM notice_mail WHERE status = 'WAITING' AND due_at <= $1 ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    UPDATE notice_mail m SET status = 'SENDING', attempts = m.attempts + 1, due_at = $1 FROM next
    WHERE m.id = next.id
    RETURNING m.id, m.person_id AS "personId", m.kind, m.attempts,
      coalesce((SELECT a.locale FROM account a WHERE a.person_id = m.person_id), 'zh') AS locale`,
};

const NOTICES = {
  name: 'notice-mail-notices',
  text: 'SELECT code, consortium_id AS "consortiumId", subject_id AS "subjectId", organization_id AS "organizationId", data FROM notice WHERE mail_id = $1 ORDER BY id LIMIT 500',
};

@Injectable()
export class SqlLetterStore extends LetterStore {
  constructor(private readonly db: Db) {
    super();
  }

  async addCode(id: string, personId: string, at: Date): Promise<void> {
    await this.db.query(`INSERT INTO notice_mail (id, person_id, kind, status, attempts, due_at, at) VALUES ($1, $2, 'CODE', 'WAITING', 0, $3, $3)`, [
      id,
      personId,
      at,
    ]);
  }

  async waitedFor(now: Date, most: number): Promise<readonly string[]> {
    return (await this.db.read<{ personId: string }>(WAITED_FOR, [now, most])).map(({ personId }) => personId);
  }

  async gather(letters: readonly { readonly id: string; readonly personId: string }[], now: Date): Promise<void> {
    await this.db.query(GATHER, [letters.map(({ id }) => id), letters.map(({ personId }) => personId), now]);
  }

  async begin(now: Date): Promise<StartedLetter | null> {
    return (await this.db.read<StartedLetter>(BEGIN, [now]))[0] ?? null;
  }

  noticesOf(letterId: string): Promise<readonly LetterNotice[]> {
    return this.db.read<LetterNotice>(NOTICES, [letterId]);
  }

  async end(id: string, to: 'ACCEPTED' | 'PARKED' | 'VOID', error: string | null, at: Date): Promise<void> {
    await this.db.query(`UPDATE notice_mail SET status = $2, error = $3, at = $4 WHERE id = $1 AND status = 'SENDING'`, [id, to, error, at]);
  }

  async again(id: string, dueAt: Date, error: string, at: Date): Promise<void> {
    const values = [id, dueAt, error, at];
    await this.db.query(`UPDATE notice_mail SET status = 'WAITING', due_at = $2, error = $3, at = $4 WHERE id = $1 AND status = 'SENDING'`, values);
  }

  async wakeLost(begunBefore: Date, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE notice_mail SET status = 'WAITING', due_at = $2, error = 'unsure', at = $2 WHERE status = 'SENDING' AND due_at < $1`,
      [begunBefore, at],
    );
  }
}
