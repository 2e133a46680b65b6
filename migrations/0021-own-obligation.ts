import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Promises in the sides' own words: what a template says of another promise is in the promise itself.
 * Owner: the consortium. Locks: exclusive on obligation while a nullable column is added and a check is validated; it is small.
 * The version before goes on working until the first such promise, which it cannot show. Undo: once none is left, drop the column.
 */
export class OwnObligation1764000000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE obligation ADD COLUMN definition jsonb, ALTER COLUMN set_hash DROP NOT NULL,
        ADD CONSTRAINT obligation_definition_check CHECK ((set_hash IS NULL) = (definition IS NOT NULL)
          AND (definition IS NULL OR computed_from IS NULL AND scope = 'PAIR' AND weight <= 3))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE obligation DROP CONSTRAINT obligation_definition_check, DROP COLUMN definition, ALTER COLUMN set_hash SET NOT NULL',
    );
  }
}
