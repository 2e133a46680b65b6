import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Claims people make with evidence, their verification one by one or in a batch, and waivers both sides consent to.
 * A claim is a row of obligation_claim of kind CLAIM, so that it is hatched, released and shown in the past as every other is.
 * Owner: the consortium. Locks: exclusive on obligation, obligation_window, obligation_claim and obligation_turn while nullable columns
 * are added, checks are widened and the index is built; they are small. The version before goes on working: it knows of no claim
 * of this kind, and counts a waived window as it did.
 * Undo: drop the tables and columns, once no claim of this kind, waiver, or waived promise is left.
 */
export class ObligationClaims1764000000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CLAIM);
    await queryRunner.query(WAIVER);
    await grant(queryRunner, 'obligation_text', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'obligation_evidence', 'SELECT, INSERT, DELETE');
    await grant(queryRunner, 'obligation_batch', 'SELECT, INSERT');
    await grant(queryRunner, 'obligation_waiver', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE obligation_waiver, obligation_batch, obligation_evidence, obligation_text;
      ALTER TABLE obligation_turn DROP CONSTRAINT obligation_turn_reason_check,
        ADD CONSTRAINT obligation_turn_reason_check CHECK (reason IN ('AGREE', 'KEY'));
      ALTER TABLE obligation_window DROP COLUMN waived_at;
      ALTER TABLE obligation DROP CONSTRAINT obligation_status_check, DROP CONSTRAINT obligation_agreed_at_check,
        ADD CONSTRAINT obligation_status_check CHECK (status IN ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
        ADD CONSTRAINT obligation_agreed_at_check CHECK ((status = 'AGREED') = (agreed_at IS NOT NULL));
      DROP INDEX obligation_claim_consortium_id_awaits_id_verify_by_idx;
      ALTER TABLE obligation_claim DROP CONSTRAINT obligation_claim_status_check, DROP CONSTRAINT obligation_claim_stated_check,
        DROP COLUMN version, DROP COLUMN status, DROP COLUMN happened_on, DROP COLUMN verify_by, DROP COLUMN late, DROP COLUMN claimed_by,
        DROP COLUMN note_id, DROP COLUMN reason_id, DROP COLUMN answered_by_id`);
  }
}

const CLAIM = `
  -- Of a claim somebody makes (source_kind CLAIM, source_id its own id): its state, the last day for an answer, and who answered.
  ALTER TABLE obligation_claim
    ADD COLUMN version integer,
    ADD COLUMN status text,
    ADD COLUMN happened_on date,
    ADD COLUMN verify_by date,
    ADD COLUMN late boolean,
    ADD COLUMN claimed_by uuid,
    ADD COLUMN note_id uuid,
    ADD COLUMN reason_id uuid,
    ADD COLUMN answered_by_id uuid,
    ADD CONSTRAINT obligation_claim_status_check CHECK (status IN ('CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN')),
    ADD CONSTRAINT obligation_claim_stated_check CHECK (
      CASE WHEN source_kind = 'CLAIM' THEN source_id = id AND version IS NOT NULL AND status IS NOT NULL AND happened_on IS NOT NULL
        AND verify_by IS NOT NULL AND late IS NOT NULL AND claimed_by IS NOT NULL AND (status = 'CLAIMED') = (until IS NULL)
      ELSE version IS NULL AND status IS NULL END);
  CREATE INDEX obligation_claim_consortium_id_awaits_id_verify_by_idx ON obligation_claim (consortium_id, awaits_id, verify_by, id)
    WHERE until IS NULL AND source_kind = 'CLAIM';

  -- What people wrote: the note of a claim with its links, the reason of a rejection or a waiver. Erasable: the log holds the id.
  CREATE TABLE obligation_text (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    of_id uuid NOT NULL,
    text text,
    links text[] NOT NULL DEFAULT '{}',
    by_id uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT obligation_text_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_text_consortium_id_id_uq UNIQUE (consortium_id, id)
  );

  -- Which content proves which claim that stands: a content is used once in a consortium.
  CREATE TABLE obligation_evidence (
    consortium_id uuid NOT NULL,
    sha256 text NOT NULL,
    claim_id uuid NOT NULL,
    CONSTRAINT obligation_evidence_pkey PRIMARY KEY (consortium_id, sha256)
  );
  CREATE INDEX obligation_evidence_consortium_id_claim_id_idx ON obligation_evidence (consortium_id, claim_id);

  -- Verifications sent together: which claims, and why some were left as they were.
  CREATE TABLE obligation_batch (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    organization_id uuid NOT NULL,
    outcomes jsonb NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT obligation_batch_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_batch_consortium_id_id_uq UNIQUE (consortium_id, id)
  );
`;

const WAIVER = `
  ALTER TABLE obligation DROP CONSTRAINT obligation_status_check, DROP CONSTRAINT obligation_agreed_at_check,
    ADD CONSTRAINT obligation_status_check CHECK (status IN ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'WAIVED')),
    ADD CONSTRAINT obligation_agreed_at_check CHECK ((status IN ('AGREED', 'WAIVED')) = (agreed_at IS NOT NULL));
  ALTER TABLE obligation_window ADD COLUMN waived_at timestamptz;
  ALTER TABLE obligation_turn DROP CONSTRAINT obligation_turn_reason_check,
    ADD CONSTRAINT obligation_turn_reason_check CHECK (reason IN ('AGREE', 'KEY', 'VERIFY', 'WAIVE'));

  -- One side asks to let a window, the rest of a promise, or a target off; the other consents. Never deleted.
  CREATE TABLE obligation_waiver (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    obligation_id uuid NOT NULL,
    window_id uuid NOT NULL,
    kind text NOT NULL,
    target integer,
    former_target integer NOT NULL,
    asked_by_id uuid NOT NULL,
    asked_by_person uuid NOT NULL,
    awaits_id uuid NOT NULL,
    status text NOT NULL,
    reason_id uuid NOT NULL,
    answer_by date NOT NULL,
    asked_at timestamptz NOT NULL,
    answered_at timestamptz,
    CONSTRAINT obligation_waiver_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_waiver_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT obligation_waiver_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT obligation_waiver_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window (consortium_id, id),
    CONSTRAINT obligation_waiver_kind_check CHECK (kind IN ('WINDOW', 'REST', 'TARGET')),
    CONSTRAINT obligation_waiver_target_check CHECK ((kind = 'TARGET') = (target IS NOT NULL)),
    CONSTRAINT obligation_waiver_status_check CHECK (status IN ('ASKED', 'CONSENTED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT obligation_waiver_answered_at_check CHECK ((status = 'ASKED') = (answered_at IS NULL))
  );
  CREATE UNIQUE INDEX obligation_waiver_consortium_id_obligation_id_uq ON obligation_waiver (consortium_id, obligation_id) WHERE status = 'ASKED';
  CREATE INDEX obligation_waiver_consortium_id_obligation_id_idx ON obligation_waiver (consortium_id, obligation_id, asked_at);
`;
