import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Who was told what: the rungs of the escalation ladder that were climbed, and each person's inbox.
 * Owner: notice_rung is the consortium's; notice is the installation's, each row one person's. Codes, ids and numbers only.
 * Locks: none, the tables are new. Undo: drop them.
 */
export class Notice1764000000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- One step of the ladder of one window. The key is what makes a reminder happen once, whoever else runs at the same time.
      CREATE TABLE notice_rung (
        consortium_id uuid NOT NULL,
        window_id uuid NOT NULL,
        rung smallint NOT NULL,
        id uuid NOT NULL,
        outcome text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT notice_rung_pkey PRIMARY KEY (consortium_id, window_id, rung),
        CONSTRAINT notice_rung_consortium_id_id_uq UNIQUE (consortium_id, id),
        CONSTRAINT notice_rung_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window (consortium_id, id),
        CONSTRAINT notice_rung_rung_check CHECK (rung IN (-14, -7, 0, 7, 30)),
        CONSTRAINT notice_rung_outcome_check CHECK (outcome IN ('SENT', 'SKIPPED'))
      );

      -- The text is made from code and data when it is read, in the reader's language.
      CREATE TABLE notice (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        code text NOT NULL,
        consortium_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        read_at timestamptz,
        CONSTRAINT notice_pkey PRIMARY KEY (id),
        CONSTRAINT notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX notice_person_id_id_idx ON notice (person_id, id);
      CREATE INDEX notice_person_id_unread_idx ON notice (person_id, id) WHERE read_at IS NULL`);
    await grant(queryRunner, 'notice_rung', 'SELECT, INSERT');
    await grant(queryRunner, 'notice', 'SELECT, INSERT, UPDATE (read_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE notice, notice_rung');
  }
}
