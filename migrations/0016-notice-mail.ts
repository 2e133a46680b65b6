import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

const ADDRESS = `
  CREATE TABLE notice_mail_address (
    person_id uuid NOT NULL,
    -- Confirmed: letters go here.
    address text,
    -- Named, not confirmed yet; its code is computed from asked_at and kept nowhere.
    candidate text,
    asked_at timestamptz,
    asks smallint NOT NULL,
    tries smallint NOT NULL,
    CONSTRAINT notice_mail_address_pkey PRIMARY KEY (person_id),
    CONSTRAINT notice_mail_address_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT notice_mail_address_candidate_check CHECK (candidate IS NULL OR asked_at IS NOT NULL)
  );`;

const LETTER = `
  CREATE TABLE notice_mail (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamptz NOT NULL,
    error text,
    at timestamptz NOT NULL,
    CONSTRAINT notice_mail_pkey PRIMARY KEY (id),
    CONSTRAINT notice_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT notice_mail_kind_check CHECK (kind IN ('NOTICES', 'CODE')),
    CONSTRAINT notice_mail_status_check CHECK (status IN ('WAITING', 'SENDING', 'ACCEPTED', 'PARKED', 'VOID'))
  );
  CREATE INDEX notice_mail_waiting_idx ON notice_mail (due_at, id) WHERE status = 'WAITING';
  CREATE INDEX notice_mail_sending_idx ON notice_mail (due_at) WHERE status = 'SENDING';
  CREATE INDEX notice_mail_person_id_at_idx ON notice_mail (person_id, at);`;

const NOTICE = `
  -- When a notice goes out by e-mail, and the letter that tells of it; null: never, not yet.
  ALTER TABLE notice ADD COLUMN mails_at timestamptz, ADD COLUMN mail_id uuid,
    ADD CONSTRAINT notice_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES notice_mail (id);
  CREATE INDEX notice_mails_at_idx ON notice (mails_at, person_id) WHERE mail_id IS NULL AND mails_at IS NOT NULL;
  CREATE INDEX notice_mail_id_idx ON notice (mail_id, id) WHERE mail_id IS NOT NULL;

  ALTER TABLE notice_settings DROP CONSTRAINT notice_settings_channels_check,
    ADD CONSTRAINT notice_settings_channels_check CHECK (ARRAY[channel_before, channel_due, channel_raised] <@ ARRAY['BELL', 'INBOX', 'MAIL'])`;

/**
 * Reminders by e-mail: where a person wants them, the letters on their way, and which notices each letter tells of.
 * Owner: the installation; every row is one person's. An address is personal data: it stands in notice_mail_address alone and goes when
 * the person is erased. A letter holds no text and no address; both are looked up when it is sent.
 * Locks: notice and notice_settings for as long as their columns and checks are added. Undo: drop tables and columns.
 */
export class NoticeMail1764000000016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const text of [ADDRESS, LETTER, NOTICE]) await queryRunner.query(text);
    await grant(queryRunner, 'notice_mail_address', 'SELECT, INSERT, UPDATE, DELETE');
    await grant(queryRunner, 'notice_mail', 'SELECT, INSERT, UPDATE (status, attempts, due_at, error, at)');
    await grant(queryRunner, 'notice', 'UPDATE (mail_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE notice_settings SET channel_before = replace(channel_before, 'MAIL', 'BELL'), channel_due = replace(channel_due, 'MAIL', 'BELL'),
        channel_raised = replace(channel_raised, 'MAIL', 'BELL');
      ALTER TABLE notice_settings DROP CONSTRAINT notice_settings_channels_check,
        ADD CONSTRAINT notice_settings_channels_check CHECK (ARRAY[channel_before, channel_due, channel_raised] <@ ARRAY['BELL', 'INBOX']);
      ALTER TABLE notice DROP COLUMN mails_at, DROP COLUMN mail_id;
      DROP TABLE notice_mail, notice_mail_address`);
  }
}
