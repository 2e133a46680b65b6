import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the decisions of identity leave behind: why an application was refused, who used an invitation or took it back, from where a
 * session was opened, and the terms an organization is found by.
 * Owner of every table here: installation. Locks: brief exclusive locks, no table is rewritten (constant defaults). Undo: drop the columns.
 */
export class IdentityDetails1764000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organization
        ADD COLUMN refusal_reason text,
        ADD COLUMN refusal_note text NOT NULL DEFAULT '',
        ADD COLUMN doc tsvector NOT NULL DEFAULT '',
        ADD CONSTRAINT organization_refusal_reason_check
          CHECK (refusal_reason IN ('NAME_MISMATCH', 'NOT_REGISTERED', 'NOT_AUTHORIZED', 'OUT_OF_SCOPE', 'OTHER') AND length(refusal_note) <= 200),
        ADD CONSTRAINT organization_refused_check CHECK (status <> 'REFUSED' OR refusal_reason IS NOT NULL);
      CREATE INDEX organization_doc_idx ON organization USING gin (doc);

      ALTER TABLE invitation
        ADD COLUMN note text NOT NULL DEFAULT '',
        ADD COLUMN used_by uuid,
        ADD COLUMN revoked_at timestamptz,
        ADD CONSTRAINT invitation_used_by_fkey FOREIGN KEY (used_by) REFERENCES person (id),
        ADD CONSTRAINT invitation_used_check CHECK ((used_at IS NULL) = (used_by IS NULL)),
        ADD CONSTRAINT invitation_ended_once_check CHECK (used_at IS NULL OR revoked_at IS NULL),
        ADD CONSTRAINT invitation_note_check CHECK (length(note) <= 40);
      CREATE INDEX invitation_used_by_idx ON invitation (used_by);

      -- People of an organization, page by page, without its students.
      CREATE INDEX post_organization_id_person_id_idx ON post (organization_id, person_id) WHERE to_at IS NULL AND role NOT IN ('STUDENT', 'GUARDIAN');

      -- Keyed hash of the address a browser signed in from: an owner known there is not shut out by guesses made elsewhere.
      ALTER TABLE session ADD COLUMN address_hash bytea;
      CREATE INDEX sign_in_throttle_window_start_idx ON sign_in_throttle (window_start);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX sign_in_throttle_window_start_idx;
      DROP INDEX post_organization_id_person_id_idx;
      ALTER TABLE session DROP COLUMN address_hash;
      ALTER TABLE invitation DROP COLUMN note, DROP COLUMN used_by, DROP COLUMN revoked_at;
      ALTER TABLE organization DROP COLUMN refusal_reason, DROP COLUMN refusal_note, DROP COLUMN doc;
    `);
  }
}
