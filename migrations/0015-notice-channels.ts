import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

const BOT = `
  CREATE TABLE notice_bot (
    id uuid NOT NULL,
    version integer NOT NULL,
    consortium_id uuid,
    organization_id uuid,
    product text NOT NULL,
    label text NOT NULL,
    locale text NOT NULL,
    host text NOT NULL,
    signs boolean NOT NULL,
    -- Address and secret; gone once the bot is removed.
    sealed bytea,
    -- No message before that: the product's limit, held over all processes.
    next_at timestamptz NOT NULL,
    pace_ms integer NOT NULL,
    added_at timestamptz NOT NULL,
    removed_at timestamptz,
    CONSTRAINT notice_bot_pkey PRIMARY KEY (id),
    CONSTRAINT notice_bot_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT notice_bot_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT notice_bot_owner_check CHECK (num_nonnulls(consortium_id, organization_id) = 1),
    CONSTRAINT notice_bot_product_check CHECK (product IN ('WECOM', 'DINGTALK', 'FEISHU')),
    CONSTRAINT notice_bot_locale_check CHECK (locale IN ('zh', 'en')),
    CONSTRAINT notice_bot_pace_ms_check CHECK (pace_ms > 0),
    CONSTRAINT notice_bot_sealed_check CHECK ((removed_at IS NULL) = (sealed IS NOT NULL))
  );
  CREATE INDEX notice_bot_consortium_id_idx ON notice_bot (consortium_id) WHERE removed_at IS NULL;
  CREATE INDEX notice_bot_organization_id_idx ON notice_bot (organization_id) WHERE removed_at IS NULL;`;

const DELIVERY = `
  -- One message to one bot. What was told once has one row, whoever else tells it at the same time; SENDING is left by an answer only.
  CREATE TABLE notice_delivery (
    id uuid NOT NULL,
    bot_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    code text NOT NULL,
    consortium_id uuid,
    data jsonb NOT NULL,
    status text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamptz NOT NULL,
    error text,
    at timestamptz NOT NULL,
    CONSTRAINT notice_delivery_pkey PRIMARY KEY (id),
    CONSTRAINT notice_delivery_bot_id_notice_id_uq UNIQUE (bot_id, notice_id),
    CONSTRAINT notice_delivery_bot_id_fkey FOREIGN KEY (bot_id) REFERENCES notice_bot (id),
    CONSTRAINT notice_delivery_code_check CHECK (code IN ('obligation.reminder', 'bot.trial')),
    CONSTRAINT notice_delivery_status_check CHECK (status IN ('WAITING', 'SENDING', 'ACCEPTED', 'PARKED', 'VOID'))
  );
  CREATE INDEX notice_delivery_bot_id_waiting_idx ON notice_delivery (bot_id, due_at, id) WHERE status = 'WAITING';
  CREATE INDEX notice_delivery_sending_idx ON notice_delivery (due_at) WHERE status = 'SENDING'`;

const SETTINGS = `
  -- What one person chose; no row: the usual. Times are minutes of the day in Asia/Shanghai.
  CREATE TABLE notice_settings (
    person_id uuid NOT NULL,
    channel_before text NOT NULL,
    channel_due text NOT NULL,
    channel_raised text NOT NULL,
    quiet_from smallint NOT NULL,
    quiet_to smallint NOT NULL,
    digest boolean NOT NULL,
    CONSTRAINT notice_settings_pkey PRIMARY KEY (person_id),
    CONSTRAINT notice_settings_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT notice_settings_channels_check CHECK (ARRAY[channel_before, channel_due, channel_raised] <@ ARRAY['BELL', 'INBOX']),
    CONSTRAINT notice_settings_quiet_check CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439)
  );

  -- When a notice rings; null: it never does. Those from before have rung.
  ALTER TABLE notice ADD COLUMN rings_at timestamptz;
  UPDATE notice SET rings_at = at`;

/**
 * Where notices go beside the inbox: the group bots of a consortium or an organization, what is to be sent to each, and when a person's
 * notices ring.
 * Owner: the installation; settings are one person's, each bot names the one consortium or organization it belongs to. The address of a bot is a credential and is
 * kept sealed. A delivery holds ids, codes and numbers: its text is made when it is sent.
 * Locks: notice for as long as its rows are marked as rung; the other tables are new. Undo: drop them and the column.
 */
export class NoticeChannels1764000000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const text of [BOT, DELIVERY, SETTINGS]) await queryRunner.query(text);
    await grant(queryRunner, 'notice_bot', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'notice_settings', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'notice_delivery', 'SELECT, INSERT, UPDATE (status, attempts, due_at, error, at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE notice_settings, notice_delivery, notice_bot; ALTER TABLE notice DROP COLUMN rings_at');
  }
}
