import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * The proof that an enterprise of a project really goes abroad: the number of its certificate or registration, filed with the document
 * and verified by the other side.
 * Owner: the consortium. Locks: none, the table is new. Undo: drop it.
 */
export class ProjectProof1764000000039 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE project_proof (
        id uuid NOT NULL,
        consortium_id uuid NOT NULL,
        project_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        number text NOT NULL,
        filed_by uuid NOT NULL,
        filed_at timestamptz NOT NULL,
        verifier_id uuid,
        verified_by uuid,
        verified_at timestamptz,
        CONSTRAINT project_proof_pkey PRIMARY KEY (id),
        CONSTRAINT project_proof_consortium_id_id_uq UNIQUE (consortium_id, id),
        CONSTRAINT project_proof_consortium_id_project_id_organization_id_uq UNIQUE (consortium_id, project_id, organization_id),
        CONSTRAINT project_proof_party_fkey FOREIGN KEY (consortium_id, project_id, organization_id)
          REFERENCES project_party (consortium_id, project_id, organization_id),
        CONSTRAINT project_proof_verifier_fkey FOREIGN KEY (consortium_id, project_id, verifier_id)
          REFERENCES project_party (consortium_id, project_id, organization_id),
        CONSTRAINT project_proof_kind_check CHECK (kind IN ('OUTBOUND_INVESTMENT', 'HOST_REGISTRATION')),
        CONSTRAINT project_proof_number_check CHECK (length(number) BETWEEN 4 AND 60),
        CONSTRAINT project_proof_verified_check CHECK (num_nulls(verifier_id, verified_by, verified_at) IN (0, 3)),
        CONSTRAINT project_proof_verifier_check CHECK (verifier_id <> organization_id)
      )`);
    await grant(queryRunner, 'project_proof', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE project_proof');
  }
}
