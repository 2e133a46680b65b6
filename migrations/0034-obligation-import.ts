import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * The ledger a secretariat kept in a spreadsheet: one import, whose rows between other members are drafts until one side proposes them.
 * A draft was between roles, taken over from a model; now it may be between two members instead, and then it has an end. Who proposed or
 * discarded which drafts at once is a batch, as a batch of verifications is.
 * Owner: the consortium. Locks: exclusive on obligation_draft (small) while nullable columns are added, a check is replaced and its
 * indexes are built. The version before goes on working: it shows drafts between roles only, whose rows are as they were.
 * Undo: drafts between members, imports and batches are removed; what was proposed from them stays.
 */
export class ObligationImport1764000000034 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(IMPORT);
    await queryRunner.query(DRAFT);
    await grant(queryRunner, 'obligation_import', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'obligation_draft_batch', 'SELECT, INSERT');
    await grant(queryRunner, 'obligation_draft', 'UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM obligation_draft WHERE import_id IS NOT NULL;
      DROP INDEX obligation_draft_consortium_id_beneficiary_id_id_idx, obligation_draft_consortium_id_obligor_id_id_idx,
        obligation_draft_consortium_id_import_id_line_idx, obligation_draft_consortium_id_sides_uq;
      ALTER TABLE obligation_draft
        DROP CONSTRAINT obligation_draft_state_check,
        DROP CONSTRAINT obligation_draft_between_check,
        DROP COLUMN import_id, DROP COLUMN line, DROP COLUMN set_hash, DROP COLUMN obligor_id, DROP COLUMN beneficiary_id,
        DROP COLUMN state, DROP COLUMN obligation_id, DROP COLUMN closed_by_id,
        ALTER COLUMN obligor_role SET NOT NULL,
        ALTER COLUMN beneficiary_role SET NOT NULL;
      DROP TABLE obligation_draft_batch, obligation_import;
      REVOKE UPDATE ON obligation_draft FROM dingyue_app`);
  }
}

const IMPORT = `
  -- One sheet: by whom, for which secretariat, which of its rows were left and why (line, code, details), and when it was undone.
  CREATE TABLE obligation_import (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    secretariat_id uuid NOT NULL,
    laid_by uuid NOT NULL,
    laid_at timestamptz NOT NULL,
    left_rows jsonb NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    CONSTRAINT obligation_import_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_import_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT obligation_import_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT obligation_import_withdrawn_check CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
  );

  -- Drafts a side proposed or discarded at once; outcomes: each draft with the promise it became, or why it was left.
  CREATE TABLE obligation_draft_batch (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    organization_id uuid NOT NULL,
    act text NOT NULL,
    outcomes jsonb NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT obligation_draft_batch_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_draft_batch_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT obligation_draft_batch_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT obligation_draft_batch_act_check CHECK (act IN ('PROPOSE', 'DISCARD'))
  );
`;

const DRAFT = `
  -- Between two members (import_id set; line: where the sheet has it) or, as before, between two roles.
  ALTER TABLE obligation_draft
    ALTER COLUMN obligor_role DROP NOT NULL,
    ALTER COLUMN beneficiary_role DROP NOT NULL,
    ADD COLUMN import_id uuid,
    ADD COLUMN line integer,
    ADD COLUMN set_hash text,
    ADD COLUMN obligor_id uuid,
    ADD COLUMN beneficiary_id uuid,
    ADD COLUMN state text NOT NULL DEFAULT 'OPEN',
    ADD COLUMN obligation_id uuid,
    ADD COLUMN closed_by_id uuid,
    ADD CONSTRAINT obligation_draft_consortium_id_import_id_fkey
      FOREIGN KEY (consortium_id, import_id) REFERENCES obligation_import (consortium_id, id),
    ADD CONSTRAINT obligation_draft_set_hash_code_fkey FOREIGN KEY (set_hash, code) REFERENCES obligation_template (set_hash, code),
    ADD CONSTRAINT obligation_draft_consortium_id_obligor_id_fkey
      FOREIGN KEY (consortium_id, obligor_id) REFERENCES membership (consortium_id, organization_id),
    ADD CONSTRAINT obligation_draft_consortium_id_beneficiary_id_fkey
      FOREIGN KEY (consortium_id, beneficiary_id) REFERENCES membership (consortium_id, organization_id),
    ADD CONSTRAINT obligation_draft_consortium_id_obligation_id_fkey
      FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    ADD CONSTRAINT obligation_draft_between_check CHECK (CASE WHEN import_id IS NULL
      THEN num_nulls(obligor_role, beneficiary_role) = 0 AND num_nulls(line, set_hash, obligor_id, beneficiary_id) = 4 AND state = 'OPEN'
      ELSE num_nulls(obligor_role, beneficiary_role) = 2 AND num_nulls(line, set_hash, obligor_id, beneficiary_id) = 0
        AND obligor_id <> beneficiary_id END),
    ADD CONSTRAINT obligation_draft_state_check CHECK (state IN ('OPEN', 'PROPOSED', 'DISCARDED', 'WITHDRAWN')
      AND (state = 'PROPOSED') = (obligation_id IS NOT NULL) AND (state IN ('PROPOSED', 'DISCARDED')) = (closed_by_id IS NOT NULL));
  CREATE UNIQUE INDEX obligation_draft_consortium_id_sides_uq ON obligation_draft (consortium_id, code, obligor_id, beneficiary_id)
    WHERE import_id IS NOT NULL AND state = 'OPEN';
  CREATE INDEX obligation_draft_consortium_id_obligor_id_id_idx ON obligation_draft (consortium_id, obligor_id, id) WHERE state = 'OPEN';
  CREATE INDEX obligation_draft_consortium_id_beneficiary_id_id_idx ON obligation_draft (consortium_id, beneficiary_id, id) WHERE state = 'OPEN';
  CREATE INDEX obligation_draft_consortium_id_import_id_line_idx ON obligation_draft (consortium_id, import_id, line);
`;
