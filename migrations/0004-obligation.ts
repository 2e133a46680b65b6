import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * What was promised, and how much of it is claimed and verified.
 * Owner: the templates are the installation's; every other table is the consortium's. Locks: none, all tables are new. Undo: drop them.
 */
export class Obligation1764000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TEMPLATES);
    await queryRunner.query(OBLIGATION);
    await queryRunner.query(FACTS);
    await grant(queryRunner, 'obligation_template_set', 'SELECT, INSERT');
    await grant(queryRunner, 'obligation_template', 'SELECT, INSERT');
    for (const table of ['obligation_number', 'obligation', 'obligation_window', 'obligation_claim']) {
      await grant(queryRunner, table, 'SELECT, INSERT, UPDATE');
    }
    await grant(queryRunner, 'verification', 'SELECT, INSERT, UPDATE (withdrawn_at)');
    await grant(queryRunner, 'obligation_turn', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE obligation_turn, obligation_claim, verification, obligation_window, obligation, obligation_number,
      obligation_template, obligation_template_set`);
  }
}

const TEMPLATES = `
  -- What may be promised, published as versions; a charter names a set by its hash. Never edited: a change is the next version.
  CREATE TABLE obligation_template_set (
    hash text NOT NULL,
    version integer NOT NULL,
    names jsonb NOT NULL,
    CONSTRAINT obligation_template_set_pkey PRIMARY KEY (hash),
    CONSTRAINT obligation_template_set_version_uq UNIQUE (version)
  );
  CREATE TABLE obligation_template (
    set_hash text NOT NULL,
    code text NOT NULL,
    position integer NOT NULL,
    definition jsonb NOT NULL,
    CONSTRAINT obligation_template_pkey PRIMARY KEY (set_hash, code),
    CONSTRAINT obligation_template_set_hash_fkey FOREIGN KEY (set_hash) REFERENCES obligation_template_set (hash)
  );
`;

const OBLIGATION = `
  -- The last number given in each consortium: OB-0001, OB-0002, …
  CREATE TABLE obligation_number (
    consortium_id uuid NOT NULL,
    last integer NOT NULL,
    CONSTRAINT obligation_number_pkey PRIMARY KEY (consortium_id)
  );

  -- The promise itself. Terms are frozen here, so that a new version of the templates changes nothing that was agreed.
  CREATE TABLE obligation (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL,
    set_hash text NOT NULL,
    code text NOT NULL,
    metric text NOT NULL,
    target integer NOT NULL,
    weight integer NOT NULL,
    cadence text NOT NULL,
    scope text NOT NULL,
    computed_from text,
    obligor_id uuid NOT NULL,
    beneficiary_id uuid NOT NULL,
    proposed_by_id uuid NOT NULL,
    awaits_id uuid,
    status text NOT NULL,
    answer_by date NOT NULL,
    proposed_at timestamptz NOT NULL,
    agreed_at timestamptz,
    CONSTRAINT obligation_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT obligation_consortium_id_number_uq UNIQUE (consortium_id, number),
    CONSTRAINT obligation_set_hash_code_fkey FOREIGN KEY (set_hash, code) REFERENCES obligation_template (set_hash, code),
    CONSTRAINT obligation_consortium_id_obligor_id_fkey FOREIGN KEY (consortium_id, obligor_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT obligation_consortium_id_beneficiary_id_fkey FOREIGN KEY (consortium_id, beneficiary_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT obligation_status_check CHECK (status IN ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT obligation_metric_check CHECK (metric IN ('COUNT', 'RATIO', 'AT_MOST')),
    CONSTRAINT obligation_cadence_check CHECK (cadence IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TWO_YEARS')),
    CONSTRAINT obligation_scope_check CHECK (scope IN ('PAIR', 'CONSORTIUM')),
    CONSTRAINT obligation_computed_from_check CHECK (computed_from IN ('TASK_ACCEPTED', 'TASK_STARTED')),
    CONSTRAINT obligation_target_check CHECK (target >= 0 AND (metric = 'AT_MOST' OR target >= 1) AND (metric <> 'RATIO' OR target <= 100)),
    CONSTRAINT obligation_weight_check CHECK (weight >= 1),
    CONSTRAINT obligation_sides_check CHECK (obligor_id <> beneficiary_id AND proposed_by_id IN (obligor_id, beneficiary_id)),
    CONSTRAINT obligation_awaits_check CHECK ((status = 'PROPOSED') = (awaits_id IS NOT NULL)),
    CONSTRAINT obligation_agreed_at_check CHECK ((status = 'AGREED') = (agreed_at IS NOT NULL))
  );
  -- One promise of a kind between two sides at a time.
  CREATE UNIQUE INDEX obligation_consortium_id_sides_code_uq ON obligation (consortium_id, obligor_id, beneficiary_id, code) WHERE status IN ('PROPOSED', 'AGREED');
  -- The ledger's proposals, and the promises a fact may be credited to.
  CREATE INDEX obligation_consortium_id_answer_by_id_idx ON obligation (consortium_id, answer_by, id) WHERE status = 'PROPOSED';
  CREATE INDEX obligation_consortium_id_obligor_id_source_idx ON obligation (consortium_id, obligor_id, computed_from) WHERE status = 'AGREED';
  CREATE INDEX obligation_status_id_idx ON obligation (status, id);

  -- One window of a promise with its figures: derived, written in the transaction of the facts, without version or event.
  -- Sides are repeated so that every filter of the ledger is one index.
  CREATE TABLE obligation_window (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    ordinal integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    obligor_id uuid NOT NULL,
    beneficiary_id uuid NOT NULL,
    metric text NOT NULL,
    target integer NOT NULL,
    weight integer NOT NULL,
    claimed_numerator integer NOT NULL DEFAULT 0,
    claimed_denominator integer NOT NULL DEFAULT 0,
    verified_numerator integer NOT NULL DEFAULT 0,
    verified_denominator integer NOT NULL DEFAULT 0,
    entries integer NOT NULL DEFAULT 0,
    due boolean NOT NULL,
    kept boolean NOT NULL DEFAULT false,
    CONSTRAINT obligation_window_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_window_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT obligation_window_obligation_id_ordinal_uq UNIQUE (consortium_id, obligation_id, ordinal),
    CONSTRAINT obligation_window_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT obligation_window_dates_check CHECK (starts_on <= ends_on),
    CONSTRAINT obligation_window_amounts_check CHECK (claimed_numerator >= 0 AND claimed_denominator >= 0 AND verified_numerator >= 0 AND verified_denominator >= 0 AND entries >= 0)
  );
  CREATE INDEX obligation_window_consortium_id_kept_ends_on_id_idx ON obligation_window (consortium_id, kept, ends_on, id);
  CREATE INDEX obligation_window_consortium_id_obligor_id_idx ON obligation_window (consortium_id, obligor_id, kept, ends_on, id);
  CREATE INDEX obligation_window_consortium_id_beneficiary_id_idx ON obligation_window (consortium_id, beneficiary_id, kept, ends_on, id);
`;

const FACTS = `
  -- A fact verified by the other side. A fact counts once per promise, an order once per window; what is withdrawn stays, marked.
  CREATE TABLE verification (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    window_id uuid NOT NULL,
    source_kind text NOT NULL,
    source_id uuid NOT NULL,
    source_event_id uuid NOT NULL,
    order_ref_hash text,
    numerator integer NOT NULL,
    denominator integer NOT NULL,
    verifier_id uuid NOT NULL,
    verified_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT verification_pkey PRIMARY KEY (id),
    CONSTRAINT verification_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT verification_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window (consortium_id, id),
    CONSTRAINT verification_obligation_id_source_event_id_uq UNIQUE (consortium_id, obligation_id, source_event_id),
    CONSTRAINT verification_amounts_check CHECK (numerator >= 0 AND denominator >= 0)
  );
  CREATE UNIQUE INDEX verification_obligation_id_source_uq ON verification (consortium_id, obligation_id, source_kind, source_id) WHERE withdrawn_at IS NULL;
  CREATE UNIQUE INDEX verification_window_id_order_ref_hash_uq ON verification (consortium_id, window_id, order_ref_hash) WHERE withdrawn_at IS NULL;
  CREATE INDEX verification_consortium_id_window_id_idx ON verification (consortium_id, window_id, verified_at);
  CREATE INDEX verification_source_idx ON verification (consortium_id, source_kind, source_id) WHERE withdrawn_at IS NULL;

  -- Facts that stand with one key: derived from the tasks' events, kept with their time so that a past month can be shown again.
  CREATE TABLE obligation_claim (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    window_id uuid NOT NULL,
    source_kind text NOT NULL,
    source_id uuid NOT NULL,
    order_ref_hash text,
    numerator integer NOT NULL,
    denominator integer NOT NULL,
    awaits_id uuid NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz,
    CONSTRAINT obligation_claim_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_claim_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window (consortium_id, id)
  );
  CREATE UNIQUE INDEX obligation_claim_obligation_id_source_uq ON obligation_claim (consortium_id, obligation_id, source_kind, source_id) WHERE until IS NULL;
  CREATE INDEX obligation_claim_consortium_id_window_id_idx ON obligation_claim (consortium_id, window_id, since);
  CREATE INDEX obligation_claim_source_idx ON obligation_claim (consortium_id, source_kind, source_id) WHERE until IS NULL;

  -- Whose turn it is on which line of the ledger: derived, one row per organization and line.
  CREATE TABLE obligation_turn (
    consortium_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    row_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    reason text NOT NULL,
    due_on date NOT NULL,
    CONSTRAINT obligation_turn_pkey PRIMARY KEY (consortium_id, organization_id, row_id),
    CONSTRAINT obligation_turn_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT obligation_turn_reason_check CHECK (reason IN ('AGREE', 'KEY'))
  );
  CREATE INDEX obligation_turn_consortium_id_organization_id_due_on_idx ON obligation_turn (consortium_id, organization_id, due_on, row_id);
  CREATE INDEX obligation_turn_consortium_id_row_id_idx ON obligation_turn (consortium_id, row_id);
`;
