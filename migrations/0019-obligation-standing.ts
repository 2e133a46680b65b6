import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * What a promise's standing depends on besides its amounts. What was reported late weighs half: windows keep how much of their amounts
 * came late, verifications whether they did. Promises keep the days of grace after each window. Both sides may draw a window longer.
 * The answer to a claim may be disputed, and the charter's arbiter rules.
 * A promise may be replaced by another both sides agree on.
 * Owner: the consortium. Locks: exclusive on obligation, obligation_window and verification while columns with a constant default are
 * added. What was verified before keeps its whole weight, because the log told its points so; late claims that still wait weigh half.
 * The version before goes on working: it writes whole weights. Undo: drop the columns and the table, once no claim is disputed or ruled on and no promise is replaced.
 */
export class ObligationStanding1764000000019 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LATE);
    await queryRunner.query(EXTENSION);
    await queryRunner.query(DISPUTE);
    await queryRunner.query(REPLACEMENT);
    await grant(queryRunner, 'obligation_dispute', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX obligation_consortium_id_sides_code_proposed_uq, obligation_consortium_id_sides_code_agreed_uq, obligation_consortium_id_obligor_id_source_idx;
      ALTER TABLE obligation DROP CONSTRAINT obligation_status_check, DROP CONSTRAINT obligation_agreed_at_check, DROP CONSTRAINT obligation_superseded_check,
        DROP COLUMN replaces_id, DROP COLUMN superseded_by_id,
        ADD CONSTRAINT obligation_status_check CHECK (status IN ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'WAIVED')),
        ADD CONSTRAINT obligation_agreed_at_check CHECK ((status IN ('AGREED', 'WAIVED')) = (agreed_at IS NOT NULL));
      CREATE UNIQUE INDEX obligation_consortium_id_sides_code_uq ON obligation (consortium_id, obligor_id, beneficiary_id, code) WHERE status IN ('PROPOSED', 'AGREED');
      CREATE INDEX obligation_consortium_id_obligor_id_source_idx ON obligation (consortium_id, obligor_id, computed_from) WHERE status = 'AGREED';
      DROP TABLE obligation_dispute;
      DELETE FROM obligation_turn WHERE reason = 'RULE';
      ALTER TABLE obligation_turn DROP CONSTRAINT obligation_turn_reason_check,
        ADD CONSTRAINT obligation_turn_reason_check CHECK (reason IN ('AGREE', 'KEY', 'VERIFY', 'WAIVE'));
      ALTER TABLE obligation_claim DROP CONSTRAINT obligation_claim_status_check,
        ADD CONSTRAINT obligation_claim_status_check CHECK (status IN ('CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN'));
      DELETE FROM obligation_waiver WHERE kind = 'EXTENSION';
      ALTER TABLE obligation_waiver DROP CONSTRAINT obligation_waiver_kind_check, DROP CONSTRAINT obligation_waiver_until_check, DROP COLUMN until,
        ADD CONSTRAINT obligation_waiver_kind_check CHECK (kind IN ('WINDOW', 'REST', 'TARGET'));
      ALTER TABLE obligation_window DROP COLUMN extended_to;
      ALTER TABLE verification DROP COLUMN late;
      ALTER TABLE obligation_window DROP COLUMN grace_days, DROP COLUMN claimed_late, DROP COLUMN verified_late, DROP COLUMN late_entries;
      ALTER TABLE obligation DROP COLUMN grace_days`);
  }
}

const LATE = `
  ALTER TABLE verification ADD COLUMN late boolean NOT NULL DEFAULT false;
  ALTER TABLE obligation ADD COLUMN grace_days integer NOT NULL DEFAULT 10,
    ADD CONSTRAINT obligation_grace_days_check CHECK (grace_days BETWEEN 0 AND 90);
  ALTER TABLE obligation_window ADD COLUMN grace_days integer NOT NULL DEFAULT 10,
    ADD COLUMN claimed_late integer NOT NULL DEFAULT 0,
    ADD COLUMN verified_late integer NOT NULL DEFAULT 0,
    ADD COLUMN late_entries integer NOT NULL DEFAULT 0;
  UPDATE obligation_window w SET claimed_late = c.late FROM (
    SELECT consortium_id, window_id, sum(numerator)::integer AS late FROM obligation_claim WHERE until IS NULL AND late GROUP BY consortium_id, window_id) c
  WHERE c.consortium_id = w.consortium_id AND c.window_id = w.id;
`;

const EXTENSION = `
  -- The later last day both sides agreed on; ends_on stays, and the figures go by it.
  ALTER TABLE obligation_window ADD COLUMN extended_to date,
    ADD CONSTRAINT obligation_window_extended_to_check CHECK (extended_to > ends_on);
  ALTER TABLE obligation_waiver ADD COLUMN until date, DROP CONSTRAINT obligation_waiver_kind_check,
    ADD CONSTRAINT obligation_waiver_kind_check CHECK (kind IN ('WINDOW', 'REST', 'TARGET', 'EXTENSION')),
    ADD CONSTRAINT obligation_waiver_until_check CHECK ((kind = 'EXTENSION') = (until IS NOT NULL));
  CREATE INDEX obligation_window_consortium_id_waited_until_idx ON obligation_window (consortium_id, (coalesce(extended_to, ends_on)), id) WHERE NOT kept AND due;
`;

const DISPUTE = `
  ALTER TABLE obligation_claim DROP CONSTRAINT obligation_claim_status_check,
    ADD CONSTRAINT obligation_claim_status_check CHECK (status IN ('CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN', 'DISPUTED', 'UPHELD', 'RULED'));
  ALTER TABLE obligation_turn DROP CONSTRAINT obligation_turn_reason_check,
    ADD CONSTRAINT obligation_turn_reason_check CHECK (reason IN ('AGREE', 'KEY', 'VERIFY', 'WAIVE', 'RULE'));

  -- The dispute of the answer to a claim and its ruling: one per claim, part of the claim's aggregate. Never deleted.
  CREATE TABLE obligation_dispute (
    consortium_id uuid NOT NULL,
    claim_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    window_id uuid NOT NULL,
    arbiter_id uuid NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    reason_id uuid NOT NULL,
    rule_by date NOT NULL,
    ruled_by uuid,
    ruled_at timestamptz,
    ruling_id uuid,
    numerator integer,
    CONSTRAINT obligation_dispute_pkey PRIMARY KEY (consortium_id, claim_id),
    CONSTRAINT obligation_dispute_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT obligation_dispute_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window (consortium_id, id),
    CONSTRAINT obligation_dispute_ruled_check CHECK ((ruled_at IS NULL) = (ruled_by IS NULL) AND (ruled_at IS NULL) = (ruling_id IS NULL)),
    CONSTRAINT obligation_dispute_numerator_check CHECK (numerator >= 0 AND (ruled_at IS NOT NULL OR numerator IS NULL))
  );
  CREATE INDEX obligation_dispute_consortium_id_window_id_idx ON obligation_dispute (consortium_id, window_id) WHERE ruled_at IS NULL;
`;

const REPLACEMENT = `
  ALTER TABLE obligation ADD COLUMN replaces_id uuid, ADD COLUMN superseded_by_id uuid,
    DROP CONSTRAINT obligation_status_check, DROP CONSTRAINT obligation_agreed_at_check,
    ADD CONSTRAINT obligation_status_check CHECK (status IN ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'WAIVED', 'SUPERSEDED')),
    ADD CONSTRAINT obligation_agreed_at_check CHECK ((status IN ('AGREED', 'WAIVED', 'SUPERSEDED')) = (agreed_at IS NOT NULL)),
    ADD CONSTRAINT obligation_superseded_check CHECK ((status = 'SUPERSEDED') = (superseded_by_id IS NOT NULL)),
    ADD CONSTRAINT obligation_consortium_id_replaces_id_fkey FOREIGN KEY (consortium_id, replaces_id) REFERENCES obligation (consortium_id, id),
    ADD CONSTRAINT obligation_consortium_id_superseded_by_id_fkey FOREIGN KEY (consortium_id, superseded_by_id) REFERENCES obligation (consortium_id, id);
  -- One of a kind between two sides is proposed, and one agreed: the proposal may be to replace it.
  DROP INDEX obligation_consortium_id_sides_code_uq, obligation_consortium_id_obligor_id_source_idx;
  CREATE UNIQUE INDEX obligation_consortium_id_sides_code_proposed_uq ON obligation (consortium_id, obligor_id, beneficiary_id, code) WHERE status = 'PROPOSED';
  CREATE UNIQUE INDEX obligation_consortium_id_sides_code_agreed_uq ON obligation (consortium_id, obligor_id, beneficiary_id, code) WHERE status = 'AGREED';
  CREATE INDEX obligation_consortium_id_obligor_id_source_idx ON obligation (consortium_id, obligor_id, computed_from) WHERE status IN ('AGREED', 'SUPERSEDED');
`;
