import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'CHARTER', 'ADMISSION', 'SUSPENSION', 'REINSTATEMENT', 'EXPULSION', 'CHARTER_AMENDMENT', 'SEAT_FILLING',
  'DISSOLUTION', 'RECTIFICATION', 'RECTIFICATION_LIFT', 'WRITE_OFF'`;
const ABOUT_NOBODY = `'CHARTER', 'CHARTER_AMENDMENT', 'DISSOLUTION', 'RECTIFICATION', 'RECTIFICATION_LIFT'`;

/**
 * Weights, targets and thresholds change by a motion of their own, whose text is the next version of the charter.
 * Owner: the consortium. Locks: exclusive on motion while its checks are replaced (its rows are read once) and one index is built anew.
 * Undo: a change of terms reads as an amendment of the charter, which it is; one that lies open is void.
 */
export class TermsChange1764000000037 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX motion_consortium_id_amendment_uq;
      ALTER TABLE motion
        DROP CONSTRAINT motion_kind_check,
        DROP CONSTRAINT motion_membership_id_check,
        ADD CONSTRAINT motion_kind_check CHECK (kind IN (${KINDS}, 'TERMS_CHANGE')),
        ADD CONSTRAINT motion_membership_id_check CHECK ((kind IN (${ABOUT_NOBODY}, 'TERMS_CHANGE')) = (membership_id IS NULL));
      CREATE UNIQUE INDEX motion_consortium_id_amendment_uq ON motion (consortium_id)
        WHERE kind IN ('CHARTER_AMENDMENT', 'TERMS_CHANGE') AND status = 'OPEN'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX motion_consortium_id_amendment_uq;
      ALTER TABLE motion DROP CONSTRAINT motion_kind_check, DROP CONSTRAINT motion_membership_id_check;
      UPDATE motion SET status = CASE WHEN status = 'OPEN' THEN 'VOID' ELSE status END, kind = 'CHARTER_AMENDMENT' WHERE kind = 'TERMS_CHANGE';
      ALTER TABLE motion
        ADD CONSTRAINT motion_kind_check CHECK (kind IN (${KINDS})),
        ADD CONSTRAINT motion_membership_id_check CHECK ((kind IN (${ABOUT_NOBODY})) = (membership_id IS NULL));
      CREATE UNIQUE INDEX motion_consortium_id_amendment_uq ON motion (consortium_id) WHERE kind = 'CHARTER_AMENDMENT' AND status = 'OPEN'`);
  }
}
