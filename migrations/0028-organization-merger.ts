import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Organizations that are merged into others: who declared it, who agreed, and when it was recorded. The merged one keeps its row, its name
 * and all that ever happened; `merged_into_id` says who acts for it now, and `merged_note` stands behind its name wherever it is named.
 * Owner: the installation. Locks: exclusive on organization and past_seat (small tables) while a column is added and checks replaced.
 * Undo: a merged organization reads as admitted again, without people; who was merged is forgotten.
 */
export class OrganizationMerger1764000000028 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organization
        ADD COLUMN merged_into_id uuid,
        ADD COLUMN merged_at timestamptz,
        ADD COLUMN merged_note text NOT NULL DEFAULT '',
        DROP CONSTRAINT organization_status_check,
        ADD CONSTRAINT organization_status_check CHECK (status IN ('PENDING', 'ADMITTED', 'REFUSED', 'MERGED')),
        ADD CONSTRAINT organization_merged_check
          CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL) AND (status = 'MERGED') = (merged_at IS NOT NULL) AND merged_into_id <> id),
        ADD CONSTRAINT organization_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES organization (id);
      CREATE INDEX organization_merged_into_id_idx ON organization (merged_into_id) WHERE merged_into_id IS NOT NULL;
      ALTER TABLE past_seat
        DROP CONSTRAINT past_seat_how_check,
        ADD CONSTRAINT past_seat_how_check CHECK (how IN ('GIVEN_UP', 'REMOVED', 'MERGED'))`);
    await queryRunner.query(MERGER);
    await grant(queryRunner, 'organization_merger', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE organization_merger;
      UPDATE past_seat SET how = 'GIVEN_UP' WHERE how = 'MERGED';
      ALTER TABLE past_seat
        DROP CONSTRAINT past_seat_how_check,
        ADD CONSTRAINT past_seat_how_check CHECK (how IN ('GIVEN_UP', 'REMOVED'));
      DROP INDEX organization_merged_into_id_idx;
      ALTER TABLE organization DROP CONSTRAINT organization_merged_check;
      UPDATE organization SET status = 'ADMITTED' WHERE status = 'MERGED';
      ALTER TABLE organization
        DROP COLUMN merged_note,
        DROP COLUMN merged_at,
        DROP COLUMN merged_into_id,
        DROP CONSTRAINT organization_status_check,
        ADD CONSTRAINT organization_status_check CHECK (status IN ('PENDING', 'ADMITTED', 'REFUSED'))`);
  }
}

const MERGER = `
  -- One merger from its declaration on. It is told of in the log of the organization that is merged, whose version it shares: it has none
  -- of its own. The reason is a delegate's words and stands here alone.
  CREATE TABLE organization_merger (
    id uuid NOT NULL,
    from_id uuid NOT NULL,
    into_id uuid NOT NULL,
    reason text,
    merges_on date NOT NULL,
    state text NOT NULL,
    declared_by uuid NOT NULL,
    declared_at timestamptz NOT NULL,
    answered_by uuid,
    answered_at timestamptz,
    recorded_at timestamptz,
    CONSTRAINT organization_merger_pkey PRIMARY KEY (id),
    CONSTRAINT organization_merger_from_id_fkey FOREIGN KEY (from_id) REFERENCES organization (id),
    CONSTRAINT organization_merger_into_id_fkey FOREIGN KEY (into_id) REFERENCES organization (id),
    CONSTRAINT organization_merger_not_itself_check CHECK (from_id <> into_id),
    CONSTRAINT organization_merger_reason_check CHECK (length(reason) BETWEEN 2 AND 1000),
    CONSTRAINT organization_merger_state_check CHECK (state IN ('DECLARED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'RECORDED')),
    CONSTRAINT organization_merger_consent_check CHECK (state NOT IN ('ACCEPTED', 'RECORDED') OR (answered_by IS NOT NULL AND answered_at IS NOT NULL)),
    CONSTRAINT organization_merger_recorded_check CHECK ((state = 'RECORDED') = (recorded_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX organization_merger_from_id_open_uq ON organization_merger (from_id) WHERE state IN ('DECLARED', 'ACCEPTED');
  CREATE INDEX organization_merger_from_id_id_idx ON organization_merger (from_id, id);
  CREATE INDEX organization_merger_into_id_id_idx ON organization_merger (into_id, id);
  CREATE INDEX organization_merger_accepted_idx ON organization_merger (id) WHERE state = 'ACCEPTED';
`;
