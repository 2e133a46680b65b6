import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What pictures of evidence look like, so that the same photo in another size or quality is seen (domain.md §7, anti-gaming 4); and of a
 * claim, another one whose evidence it resembles. Evidence from before has no look.
 * Owner: the consortium, as the tables themselves. Locks: both tables for a moment. Undo: drop the columns.
 */
export class EvidenceLooks1764000000026 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE obligation_evidence ADD COLUMN look bit(64);
      CREATE INDEX obligation_evidence_consortium_id_look_idx ON obligation_evidence (consortium_id, claim_id, look) WHERE look IS NOT NULL;
      ALTER TABLE obligation_claim ADD COLUMN alike_id uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE obligation_claim DROP COLUMN alike_id;
      ALTER TABLE obligation_evidence DROP COLUMN look`);
  }
}
