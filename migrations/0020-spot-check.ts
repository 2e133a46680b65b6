import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Samples of what was verified in a month, drawn by a seed that was committed to before the month began, and what the checker found.
 * Owner: the consortium. Locks: share on verification while an index is built. Undo: drop the tables and the index.
 */
export class SpotCheck1764000000020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await grant(queryRunner, 'spot_check', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'spot_check_item', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(' DROP TABLE spot_check_item, spot_check');
  }
}

const TABLES = `
  -- One month of a consortium. The seed is nobody's to read before the draw; its SHA-256 is in the log from before the month on.
  CREATE TABLE spot_check (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    month date NOT NULL,
    status text NOT NULL,
    seed text NOT NULL,
    seed_hash text NOT NULL,
    committed_at timestamptz NOT NULL,
    drawn_at timestamptz,
    checker_id uuid,
    due_on date,
    population jsonb,
    CONSTRAINT spot_check_pkey PRIMARY KEY (id),
    CONSTRAINT spot_check_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT spot_check_consortium_id_month_uq UNIQUE (consortium_id, month),
    CONSTRAINT spot_check_month_check CHECK (extract(day FROM month) = 1),
    CONSTRAINT spot_check_status_check CHECK (status IN ('COMMITTED', 'DRAWN')),
    CONSTRAINT spot_check_drawn_check CHECK ((status = 'DRAWN') = (drawn_at IS NOT NULL) AND (status = 'DRAWN') = (population IS NOT NULL)
      AND (status = 'DRAWN') = (checker_id IS NOT NULL) AND (status = 'DRAWN') = (due_on IS NOT NULL))
  );
  CREATE INDEX spot_check_status_month_idx ON spot_check (status, month);

  -- One verification of the sample. Never deleted.
  CREATE TABLE spot_check_item (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    check_id uuid NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL,
    verification_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    reason text NOT NULL,
    outcome text,
    checker_id uuid NOT NULL,
    checked_by uuid,
    checked_at timestamptz,
    note_id uuid,
    CONSTRAINT spot_check_item_pkey PRIMARY KEY (id),
    CONSTRAINT spot_check_item_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT spot_check_item_check_id_verification_id_uq UNIQUE (consortium_id, check_id, verification_id),
    CONSTRAINT spot_check_item_check_id_fkey FOREIGN KEY (consortium_id, check_id) REFERENCES spot_check (consortium_id, id),
    CONSTRAINT spot_check_item_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT spot_check_item_reason_check CHECK (reason IN ('RANDOM', 'FAST', 'MUTUAL')),
    CONSTRAINT spot_check_item_outcome_check CHECK (outcome IN ('CONFIRMED', 'NOT_CONFIRMED')),
    CONSTRAINT spot_check_item_checked_check CHECK ((outcome IS NULL) = (checked_by IS NULL) AND (outcome IS NULL) = (checked_at IS NULL)
      AND (outcome IS DISTINCT FROM 'NOT_CONFIRMED' OR note_id IS NOT NULL))
  );
  CREATE INDEX spot_check_item_consortium_id_verification_id_idx ON spot_check_item (consortium_id, verification_id);
  CREATE INDEX spot_check_item_consortium_id_obligation_id_idx ON spot_check_item (consortium_id, obligation_id);
  CREATE INDEX spot_check_item_consortium_id_checker_id_idx ON spot_check_item (consortium_id, checker_id) WHERE outcome IS NULL`;
