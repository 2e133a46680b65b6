import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What keeps motions apart, and finds what waits for an organization: one charter per consortium, one open admission per membership,
 * invitations and secretariats by organization.
 * Owner: the consortium (motion, membership, consortium). Locks: SHARE on three small tables while their indexes are built.
 * Undo: drop the indexes and the constraint.
 */
export class ConsortiumMotions1764000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE UNIQUE INDEX motion_consortium_id_charter_uq ON motion (consortium_id) WHERE kind = 'CHARTER' AND status <> 'VOID';
      CREATE UNIQUE INDEX motion_consortium_id_membership_id_uq ON motion (consortium_id, membership_id) WHERE kind = 'ADMISSION' AND status = 'OPEN';
      ALTER TABLE motion ADD CONSTRAINT motion_membership_id_check CHECK ((kind = 'ADMISSION') = (membership_id IS NOT NULL));
      CREATE INDEX membership_organization_id_id_idx ON membership (organization_id, id) WHERE status = 'INVITED';
      CREATE INDEX consortium_secretariat_id_id_idx ON consortium (secretariat_id, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX consortium_secretariat_id_id_idx, membership_organization_id_id_idx, motion_consortium_id_membership_id_uq, motion_consortium_id_charter_uq;
      ALTER TABLE motion DROP CONSTRAINT motion_membership_id_check`);
  }
}
