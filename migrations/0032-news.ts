import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

const BEFORE = `ARRAY[channel_before, channel_due, channel_raised]`;
const NOW = `ARRAY[channel_before, channel_due, channel_raised, channel_turn, channel_alarm, channel_outcome]`;
const CHANNELS = `ARRAY['BELL', 'INBOX', 'MAIL']`;

const TOLD = `
  -- One organization told of one thing on one occasion. The key is what makes it happen once, whoever else runs at the same time and
  -- whatever was told before a restart; the id is the occasion's, alike for all who are told on it.
  CREATE TABLE notice_news (
    consortium_id uuid NOT NULL,
    code text NOT NULL,
    subject_id uuid NOT NULL,
    occasion text NOT NULL,
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT notice_news_pkey PRIMARY KEY (consortium_id, code, subject_id, occasion, organization_id),
    CONSTRAINT notice_news_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT notice_news_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id)
  );

  -- For which organization a person was told; null for the ladder of promises, which tells people of both sides at once.
  ALTER TABLE notice ADD COLUMN organization_id uuid,
    ADD CONSTRAINT notice_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id);`;

const CHANNEL = `
  ALTER TABLE notice_settings ADD COLUMN channel_turn text NOT NULL DEFAULT 'BELL', ADD COLUMN channel_alarm text NOT NULL DEFAULT 'BELL',
    ADD COLUMN channel_outcome text NOT NULL DEFAULT 'BELL',
    DROP CONSTRAINT notice_settings_channels_check,
    ADD CONSTRAINT notice_settings_channels_check CHECK (${NOW} <@ ${CHANNELS});
  ALTER TABLE notice_settings ALTER COLUMN channel_turn DROP DEFAULT, ALTER COLUMN channel_alarm DROP DEFAULT, ALTER COLUMN channel_outcome DROP DEFAULT;

  ALTER TABLE notice_delivery DROP CONSTRAINT notice_delivery_code_check,
    ADD CONSTRAINT notice_delivery_code_check CHECK (code ~ '^[a-z]+[.][a-z-]+$');`;

/** What happened before is history, not news: the reader begins where the log ends now. */
const READER = `INSERT INTO reader (name, seq) SELECT 'notice', head FROM topic WHERE name = 'all'`;

/**
 * News of all capabilities by inbox, e-mail and group bot: who was told what, where the reader of the log stands, and how people want it.
 * Owner: notice_news is the consortium's; notice and notice_settings stay the installation's, each row one person's.
 * Locks: exclusive on notice, notice_settings and notice_delivery while columns are added and checks replaced (their rows are read once).
 * Undo: news are forgotten and leave the inbox; those on their way to groups and by e-mail are not sent.
 */
export class News1764000000032 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const text of [TOLD, CHANNEL, READER]) await queryRunner.query(text);
    await grant(queryRunner, 'notice_news', 'SELECT, INSERT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM reader WHERE name = 'notice';
      DELETE FROM notice WHERE organization_id IS NOT NULL;
      DELETE FROM notice_delivery WHERE code NOT IN ('obligation.reminder', 'bot.trial');
      ALTER TABLE notice_delivery DROP CONSTRAINT notice_delivery_code_check,
        ADD CONSTRAINT notice_delivery_code_check CHECK (code IN ('obligation.reminder', 'bot.trial'));
      ALTER TABLE notice_settings DROP CONSTRAINT notice_settings_channels_check,
        DROP COLUMN channel_turn, DROP COLUMN channel_alarm, DROP COLUMN channel_outcome,
        ADD CONSTRAINT notice_settings_channels_check CHECK (${BEFORE} <@ ${CHANNELS});
      ALTER TABLE notice DROP COLUMN organization_id;
      DROP TABLE notice_news`);
  }
}
