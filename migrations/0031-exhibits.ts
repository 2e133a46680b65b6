import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * A claim may show facts of other capabilities as evidence: accepted tasks, credited hours, received payments. A fact counts once for a
 * promise: a claim that is taken back or rejected sets it free, and stays readable with what it showed.
 * Owner: the consortium. Locks: none that last. Undo: drop the table.
 */
export class Exhibits1764000000031 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE obligation_exhibit (
        consortium_id uuid NOT NULL,
        obligation_id uuid NOT NULL,
        claim_id uuid NOT NULL,
        kind text NOT NULL,
        source_id uuid NOT NULL,
        freed boolean NOT NULL DEFAULT false,
        CONSTRAINT obligation_exhibit_pkey PRIMARY KEY (consortium_id, claim_id, kind, source_id),
        CONSTRAINT obligation_exhibit_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
        CONSTRAINT obligation_exhibit_kind_check CHECK (kind IN ('TASK', 'HOURS', 'PAYMENT'))
      );
      CREATE UNIQUE INDEX obligation_exhibit_obligation_id_source_uq ON obligation_exhibit (consortium_id, obligation_id, kind, source_id) WHERE NOT freed`);
    await grant(queryRunner, 'obligation_exhibit', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE obligation_exhibit');
  }
}
