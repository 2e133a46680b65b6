import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * What an organization is known for: parks, links of industry chains, double-high batches, the ladder of certified enterprises. A claim of
 * its administrator until somebody else has confirmed it.
 * Owner: the installation. Locks: none, the table is new. Undo: drop it.
 */
export class OrganizationTags1764000000025 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE organization_tag (
        id uuid NOT NULL,
        version integer NOT NULL,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        value text NOT NULL,
        stage text,
        since date NOT NULL,
        source_link text NOT NULL,
        state text NOT NULL,
        claimed_at timestamptz NOT NULL,
        -- Who confirmed or rejected it: an organization, or the operator of the installation.
        answered_by_id uuid,
        by_operator boolean NOT NULL DEFAULT false,
        answered_at timestamptz,
        reason text,
        CONSTRAINT organization_tag_pkey PRIMARY KEY (id),
        CONSTRAINT organization_tag_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
        CONSTRAINT organization_tag_answered_by_id_fkey FOREIGN KEY (answered_by_id) REFERENCES organization (id),
        CONSTRAINT organization_tag_kind_check CHECK (kind IN ('PARK', 'CHAIN', 'DOUBLE_HIGH', 'CERTIFIED_ENTERPRISE')),
        CONSTRAINT organization_tag_value_check CHECK (length(value) BETWEEN 1 AND 40 AND length(source_link) <= 500),
        CONSTRAINT organization_tag_state_check CHECK (state IN ('CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
        CONSTRAINT organization_tag_reason_check CHECK ((state = 'REJECTED') = (reason IS NOT NULL)),
        CONSTRAINT organization_tag_not_by_itself_check CHECK (answered_by_id <> organization_id),
        CONSTRAINT organization_tag_verified_check CHECK (state <> 'VERIFIED' OR (answered_at IS NOT NULL AND (by_operator OR answered_by_id IS NOT NULL)))
      );
      CREATE UNIQUE INDEX organization_tag_organization_id_claimed_uq ON organization_tag (organization_id, kind, value) WHERE state = 'CLAIMED';
      CREATE UNIQUE INDEX organization_tag_organization_id_verified_uq ON organization_tag (organization_id, kind, value) WHERE state = 'VERIFIED';
      CREATE INDEX organization_tag_organization_id_idx ON organization_tag (organization_id, id);
      CREATE INDEX organization_tag_claimed_idx ON organization_tag (id) WHERE state = 'CLAIMED'`);
    await grant(queryRunner, 'organization_tag', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE organization_tag');
  }
}
