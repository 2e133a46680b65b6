import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * A party may refuse the text of an agreement, with a reason, and a text that nobody completes in its days can be signed no longer; texts
 * from before have no such day. The reason is erasable.
 * Owner: the consortium. Locks: exclusive on agreement (a small table) while the column is added and the check replaced.
 * Undo: what was refused is open again, and reasons are gone.
 */
export class AgreementRefusal1764000000043 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE agreement
        ADD COLUMN expires_on date,
        DROP CONSTRAINT agreement_status_check,
        ADD CONSTRAINT agreement_status_check CHECK (status IN ('OPEN', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'REFUSED'));
      CREATE TABLE agreement_refusal (
        id uuid NOT NULL,
        consortium_id uuid NOT NULL,
        agreement_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        hash text NOT NULL,
        reason text,
        refused_by uuid NOT NULL,
        refused_at timestamptz NOT NULL,
        CONSTRAINT agreement_refusal_pkey PRIMARY KEY (id),
        CONSTRAINT agreement_refusal_consortium_id_id_uq UNIQUE (consortium_id, id),
        CONSTRAINT agreement_refusal_agreement_id_hash_uq UNIQUE (consortium_id, agreement_id, hash),
        CONSTRAINT agreement_refusal_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement (consortium_id, id),
        CONSTRAINT agreement_refusal_reason_check CHECK (length(reason) <= 1000)
      );
      CREATE INDEX agreement_refusal_refused_by_idx ON agreement_refusal (refused_by)`);
    await grant(queryRunner, 'agreement_refusal', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE agreement_refusal;
      UPDATE agreement SET status = 'OPEN' WHERE status = 'REFUSED';
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_status_check,
        ADD CONSTRAINT agreement_status_check CHECK (status IN ('OPEN', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
        DROP COLUMN expires_on`);
  }
}
