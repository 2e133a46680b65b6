import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Facts a promise did not count, with the reason, so that nobody wonders and everybody sees: another task of an order that counts already
 * (domain.md §7, anti-gaming 9), a payment after its days. Derived from the fact's own event.
 * Owner: the consortium. Locks: none that last. Undo: drop the table.
 */
export class PassedOver1764000000044 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE obligation_passed_over (
        id uuid NOT NULL,
        consortium_id uuid NOT NULL,
        obligation_id uuid NOT NULL,
        source_kind text NOT NULL,
        source_id uuid NOT NULL,
        page_id uuid,
        reason text NOT NULL,
        numerator integer NOT NULL,
        denominator integer NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT obligation_passed_over_pkey PRIMARY KEY (id),
        CONSTRAINT obligation_passed_over_source_uq UNIQUE (consortium_id, obligation_id, source_kind, source_id),
        CONSTRAINT obligation_passed_over_reason_check CHECK (reason IN ('SAME_ORDER', 'TOO_LATE')),
        CONSTRAINT obligation_passed_over_consortium_id_obligation_id_fkey
          FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id)
      )`);
    await grant(queryRunner, 'obligation_passed_over', 'SELECT, INSERT, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE obligation_passed_over');
  }
}
