import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a promise's standing depends on besides its amounts. What was reported late weighs half: windows keep how much of their amounts
 * came late, verifications whether they did. Promises keep the days of grace after each window. Both sides may draw a window longer.
 * Owner: the consortium. Locks: exclusive on obligation, obligation_window and verification while columns with a constant default are
 * added. What was verified before keeps its whole weight, because the log told its points so; late claims that still wait weigh half.
 * The version before goes on working: it writes whole weights. Undo: drop the columns.
 */
export class ObligationStanding1764000000019 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LATE);
    await queryRunner.query(EXTENSION);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
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
