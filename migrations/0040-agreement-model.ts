import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * What a new consortium takes over from the agreements of the one it is modelled on: who shares how much, by role; no text, nobody's name.
 * Owner: the consortium. Locks: none that last. Undo: drop the table.
 */
export class AgreementModel1764000000040 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE agreement_model (
        id uuid NOT NULL,
        consortium_id uuid NOT NULL,
        payer_role text NOT NULL,
        school_role text NOT NULL,
        vat_percent integer NOT NULL,
        parties jsonb NOT NULL,
        CONSTRAINT agreement_model_pkey PRIMARY KEY (id),
        CONSTRAINT agreement_model_consortium_id_id_uq UNIQUE (consortium_id, id),
        CONSTRAINT agreement_model_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
        CONSTRAINT agreement_model_role_check CHECK (payer_role ~ '^(SEAT|KIND):' AND school_role ~ '^(SEAT|KIND):')
      )`);
    await grant(queryRunner, 'agreement_model', 'SELECT, INSERT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE agreement_model');
  }
}
