import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Uploaded files and what they are attached to. The content is on disk under its SHA-256; names may be personal data, so they are here,
 * where they can be erased.
 * Owner of both tables: installation. Locks: none, both are new. Undo: drop them.
 */
export class Files1764000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FILES);
    await grant(queryRunner, 'file', 'SELECT, INSERT, UPDATE, DELETE');
    await grant(queryRunner, 'file_link', 'SELECT, INSERT, DELETE');
    // A node that may not migrate checks by it that the schema is not older than itself.
    await grant(queryRunner, 'migration', 'SELECT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE file_link, file');
    await queryRunner.query('REVOKE SELECT ON migration FROM dingyue_app');
  }
}

const FILES = `
  CREATE TABLE file (
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    size integer NOT NULL,
    media_type text NOT NULL,
    name text NOT NULL,
    uploaded_by uuid NOT NULL,
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT file_pkey PRIMARY KEY (id),
    CONSTRAINT file_uploaded_by_sha256_name_uq UNIQUE (uploaded_by, sha256, name),
    CONSTRAINT file_sha256_check CHECK (length(sha256) = 32),
    CONSTRAINT file_size_check CHECK (size > 0),
    CONSTRAINT file_name_check CHECK (length(name) BETWEEN 1 AND 150)
  );

  -- A file may belong to several objects; who may read one of them may read it.
  CREATE TABLE file_link (
    file_id uuid NOT NULL,
    kind text NOT NULL,
    object_id uuid NOT NULL,
    consortium_id uuid,
    organization_id uuid,
    attached_at timestamptz NOT NULL,
    CONSTRAINT file_link_pkey PRIMARY KEY (file_id, kind, object_id),
    CONSTRAINT file_link_file_id_fkey FOREIGN KEY (file_id) REFERENCES file (id)
  );
  CREATE INDEX file_link_kind_object_id_idx ON file_link (kind, object_id);
`;
