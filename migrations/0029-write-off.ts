import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'CHARTER', 'ADMISSION', 'SUSPENSION', 'REINSTATEMENT', 'EXPULSION', 'CHARTER_AMENDMENT', 'SEAT_FILLING',
  'DISSOLUTION', 'RECTIFICATION', 'RECTIFICATION_LIFT'`;
const ACCOUNTS = `'CASH', 'VAT', 'COST', 'STUDENT_PAY', 'SHARE'`;

/**
 * An amount due that will never come is written off by a motion: which one stands beside the payment, and a difference posting closes the
 * payee's claim.
 * Owner: the consortium. Locks: exclusive on motion, payment and posting while columns are added and checks replaced (their rows are read
 * once); SHARE on motion while its index is built.
 * Undo: what was written off is due again, or recorded again; its difference postings and motions are removed.
 */
export class WriteOff1764000000029 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE motion
        ADD COLUMN claim_id uuid,
        DROP CONSTRAINT motion_kind_check,
        ADD CONSTRAINT motion_kind_check CHECK (kind IN (${BEFORE}, 'WRITE_OFF')),
        ADD CONSTRAINT motion_claim_id_check CHECK ((kind = 'WRITE_OFF') = (claim_id IS NOT NULL));
      CREATE UNIQUE INDEX motion_consortium_id_claim_id_uq ON motion (consortium_id, claim_id) WHERE kind = 'WRITE_OFF' AND status = 'OPEN';
      ALTER TABLE payment
        ADD COLUMN written_off_by uuid,
        ADD COLUMN written_off_at timestamptz,
        DROP CONSTRAINT payment_status_check,
        DROP CONSTRAINT payment_recorded_check,
        ADD CONSTRAINT payment_status_check CHECK (status IN ('DUE', 'RECORDED', 'RECEIVED', 'WRITTEN_OFF')),
        ADD CONSTRAINT payment_recorded_check CHECK (CASE status
          WHEN 'DUE' THEN num_nulls(reference, paid_on, recorded_by, recorded_at) = 4
          WHEN 'WRITTEN_OFF' THEN num_nulls(reference, paid_on, recorded_by, recorded_at) IN (0, 4)
          ELSE num_nulls(reference, paid_on, recorded_by, recorded_at) = 0 END),
        ADD CONSTRAINT payment_written_off_check
          CHECK (num_nulls(written_off_by, written_off_at) = CASE status WHEN 'WRITTEN_OFF' THEN 0 ELSE 2 END),
        ADD CONSTRAINT payment_consortium_id_written_off_by_fkey FOREIGN KEY (consortium_id, written_off_by) REFERENCES motion (consortium_id, id);
      ALTER TABLE posting
        DROP CONSTRAINT posting_account_check,
        ADD CONSTRAINT posting_account_check CHECK (account IN (${ACCOUNTS}, 'WRITTEN_OFF') AND (account = 'SHARE') = (position IS NOT NULL))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM posting p USING posting w WHERE w.account = 'WRITTEN_OFF' AND p.consortium_id = w.consortium_id
        AND p.statement_id = w.statement_id AND p.transaction_id = w.transaction_id;
      ALTER TABLE posting
        DROP CONSTRAINT posting_account_check,
        ADD CONSTRAINT posting_account_check CHECK (account IN (${ACCOUNTS}) AND (account = 'SHARE') = (position IS NOT NULL));
      ALTER TABLE payment
        DROP CONSTRAINT payment_written_off_check,
        DROP CONSTRAINT payment_recorded_check,
        DROP CONSTRAINT payment_status_check;
      UPDATE statement s SET status = 'ISSUED', settled_at = NULL WHERE s.status = 'SETTLED' AND EXISTS (SELECT 1 FROM payment p
        WHERE p.consortium_id = s.consortium_id AND p.statement_id = s.id AND p.status = 'WRITTEN_OFF');
      UPDATE payment SET status = CASE WHEN recorded_at IS NULL THEN 'DUE' ELSE 'RECORDED' END WHERE status = 'WRITTEN_OFF';
      ALTER TABLE payment
        DROP COLUMN written_off_by,
        DROP COLUMN written_off_at,
        ADD CONSTRAINT payment_status_check CHECK (status IN ('DUE', 'RECORDED', 'RECEIVED')),
        ADD CONSTRAINT payment_recorded_check
          CHECK (num_nulls(reference, paid_on, recorded_by, recorded_at) = CASE status WHEN 'DUE' THEN 4 ELSE 0 END);
      DELETE FROM motion_refusal r USING motion m WHERE m.consortium_id = r.consortium_id AND m.id = r.motion_id AND m.kind = 'WRITE_OFF';
      DELETE FROM motion_signer s USING motion m WHERE m.consortium_id = s.consortium_id AND m.id = s.motion_id AND m.kind = 'WRITE_OFF';
      DELETE FROM motion WHERE kind = 'WRITE_OFF';
      ALTER TABLE motion
        DROP COLUMN claim_id,
        DROP CONSTRAINT motion_kind_check,
        ADD CONSTRAINT motion_kind_check CHECK (kind IN (${BEFORE}))`);
  }
}
