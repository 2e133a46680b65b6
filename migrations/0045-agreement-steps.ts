import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The parties of an agreement may sign in steps, as the leads sign a motion. Those of before sign in one.
 * Owner: the consortium, as the table itself. Locks: exclusive on agreement_party for a moment. Undo: all parties sign in one step.
 */
export class AgreementSteps1764000000045 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE agreement_party
        ADD COLUMN step integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT agreement_party_step_check CHECK (step BETWEEN 1 AND 5)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE agreement_party DROP COLUMN step');
  }
}
