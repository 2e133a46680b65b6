import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Promises are computed from credited hours and from payments as well as from tasks. A fact keeps the page it is shown on (the task of a
 * batch of hours, the statement of a payment), hours their length, and a promise the days within which what falls due is to be done. One
 * event may tell of several facts: a statement makes several amounts due at once.
 * Owner: the consortium, as the tables themselves. Locks: exclusive on the three tables (new columns are empty; checks read the rows once,
 * and one unique index of verification is built anew); SHARE on hours while its index is built.
 * Undo: what was verified from hours and payments is removed with its events' meaning: only before such facts exist.
 */
export class MoreFacts1764000000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE obligation
        ADD COLUMN within_days integer,
        ADD CONSTRAINT obligation_within_days_check CHECK (within_days BETWEEN 1 AND 366),
        DROP CONSTRAINT obligation_computed_from_check,
        ADD CONSTRAINT obligation_computed_from_check CHECK (computed_from IN ('TASK_ACCEPTED', 'TASK_STARTED', 'HOURS_CREDITED', 'PAYMENT_RECEIVED'));
      ALTER TABLE verification
        ADD COLUMN page_id uuid,
        ADD COLUMN minutes integer,
        DROP CONSTRAINT verification_obligation_id_source_event_id_uq,
        ADD CONSTRAINT verification_obligation_id_source_event_id_uq UNIQUE (consortium_id, obligation_id, source_event_id, source_id),
        ADD CONSTRAINT verification_minutes_check CHECK ((minutes IS NOT NULL) = (source_kind = 'HOURS') AND minutes >= 0);
      ALTER TABLE obligation_claim ADD COLUMN page_id uuid;
      -- A mentor's time is summed from what the mentor confirmed.
      CREATE INDEX hours_organization_id_confirmation_id_idx ON hours (organization_id, confirmation_id) WHERE confirmation_id IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX hours_organization_id_confirmation_id_idx;
      ALTER TABLE obligation_claim DROP COLUMN page_id;
      ALTER TABLE verification
        DROP CONSTRAINT verification_obligation_id_source_event_id_uq,
        ADD CONSTRAINT verification_obligation_id_source_event_id_uq UNIQUE (consortium_id, obligation_id, source_event_id),
        DROP COLUMN minutes,
        DROP COLUMN page_id;
      ALTER TABLE obligation
        DROP CONSTRAINT obligation_computed_from_check,
        ADD CONSTRAINT obligation_computed_from_check CHECK (computed_from IN ('TASK_ACCEPTED', 'TASK_STARTED')),
        DROP COLUMN within_days`);
  }
}
