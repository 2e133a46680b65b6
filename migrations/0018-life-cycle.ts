import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

const BEFORE = `'CHARTER', 'ADMISSION', 'SUSPENSION', 'REINSTATEMENT', 'EXPULSION', 'CHARTER_AMENDMENT', 'SEAT_FILLING'`;
const ABOUT_ITSELF = `'DISSOLUTION', 'RECTIFICATION', 'RECTIFICATION_LIFT'`;

/**
 * A consortium that its leads dissolve, or set to put things right by a date; and the newest verified fact of each, which says whether it
 * lives. States between are computed from these, never stored (docs/adr/0012). And what a new consortium takes over from the one it is
 * modelled on: its promises, by role, as drafts.
 * Owner: the consortium. Locks: exclusive on consortium and motion (small tables) while columns are added and checks replaced; SHARE on
 * verification while its index is built.
 * Undo: acts about a consortium itself are forgotten; what was dissolved stays dissolved, without its date.
 */
export class LifeCycle1764000000018 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE consortium
        ADD COLUMN dissolved_at timestamptz,
        ADD CONSTRAINT consortium_dissolved_at_check CHECK (dissolved_at IS NULL OR status = 'DISSOLVED');
      ALTER TABLE motion
        ADD COLUMN until_on date,
        DROP CONSTRAINT motion_kind_check,
        DROP CONSTRAINT motion_membership_id_check,
        ADD CONSTRAINT motion_kind_check CHECK (kind IN (${BEFORE}, ${ABOUT_ITSELF})),
        ADD CONSTRAINT motion_membership_id_check
          CHECK ((kind IN ('CHARTER', 'CHARTER_AMENDMENT', ${ABOUT_ITSELF})) = (membership_id IS NULL)),
        ADD CONSTRAINT motion_until_on_check CHECK ((kind = 'RECTIFICATION') = (until_on IS NOT NULL));
      CREATE UNIQUE INDEX motion_consortium_id_itself_uq ON motion (consortium_id, kind) WHERE kind IN (${ABOUT_ITSELF}) AND status = 'OPEN';
      CREATE INDEX verification_consortium_id_verified_at_idx ON verification (consortium_id, verified_at) WHERE withdrawn_at IS NULL`);
    await queryRunner.query(DRAFT);
    await grant(queryRunner, 'obligation_draft', 'SELECT, INSERT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE obligation_draft;
      DROP INDEX verification_consortium_id_verified_at_idx, motion_consortium_id_itself_uq;
      DELETE FROM motion_refusal r USING motion m WHERE m.consortium_id = r.consortium_id AND m.id = r.motion_id AND m.kind IN (${ABOUT_ITSELF});
      DELETE FROM motion_signer s USING motion m WHERE m.consortium_id = s.consortium_id AND m.id = s.motion_id AND m.kind IN (${ABOUT_ITSELF});
      DELETE FROM motion WHERE kind IN (${ABOUT_ITSELF});
      ALTER TABLE motion
        DROP COLUMN until_on,
        DROP CONSTRAINT motion_kind_check,
        DROP CONSTRAINT motion_membership_id_check,
        ADD CONSTRAINT motion_kind_check CHECK (kind IN (${BEFORE})),
        ADD CONSTRAINT motion_membership_id_check CHECK ((kind IN ('CHARTER', 'CHARTER_AMENDMENT')) = (membership_id IS NULL));
      ALTER TABLE consortium DROP COLUMN dissolved_at`);
  }
}

const DRAFT = `
  -- A promise of the consortium this one was modelled on: which template, how much, how often, between which roles; nobody's name. A role
  -- is a lead seat or a kind of organization.
  CREATE TABLE obligation_draft (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    code text NOT NULL,
    target integer NOT NULL,
    cadence text NOT NULL,
    obligor_role text NOT NULL,
    beneficiary_role text NOT NULL,
    CONSTRAINT obligation_draft_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_draft_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT obligation_draft_consortium_id_terms_uq UNIQUE (consortium_id, code, obligor_role, beneficiary_role, target, cadence),
    CONSTRAINT obligation_draft_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT obligation_draft_role_check CHECK (obligor_role ~ '^(SEAT|KIND):' AND beneficiary_role ~ '^(SEAT|KIND):')
  );
`;
