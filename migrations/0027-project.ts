import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Projects of a consortium: which organizations take part, whether each has joined, and the promises made for its obligations.
 * Owner: project_kind is the installation's; every other table is the consortium's.
 * Locks: none, all tables are new. Undo: drop them.
 */
export class Project1764000000027 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(PROJECT);
    await grant(queryRunner, 'project_kind', 'SELECT');
    await grant(queryRunner, 'project', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'project_party', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'project_promise', 'SELECT, INSERT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE project_promise, project_party, project, project_kind');
  }
}

const PROJECT = `
  -- Who must take part, what must be said, and the obligations a project of the kind brings: published as versions.
  CREATE TABLE project_kind (
    code text NOT NULL,
    version integer NOT NULL,
    definition jsonb NOT NULL,
    hash text NOT NULL,
    CONSTRAINT project_kind_pkey PRIMARY KEY (code, version)
  );

  -- content is canonical JSON, hash its SHA-256: what each party's word names. outcome is written by a person and can be erased.
  CREATE TABLE project (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    kind_code text NOT NULL,
    kind_version integer NOT NULL,
    status text NOT NULL,
    title text NOT NULL,
    lead_id uuid NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    content text NOT NULL,
    hash text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    active_at timestamptz,
    ended_at timestamptz,
    ended_by uuid,
    outcome text,
    CONSTRAINT project_pkey PRIMARY KEY (id),
    CONSTRAINT project_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT project_consortium_id_lead_id_fkey FOREIGN KEY (consortium_id, lead_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT project_kind_code_kind_version_fkey FOREIGN KEY (kind_code, kind_version) REFERENCES project_kind (code, version),
    CONSTRAINT project_status_check CHECK (status IN ('PROPOSED', 'ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT project_dates_check CHECK (begins_on < ends_on),
    CONSTRAINT project_active_at_check CHECK ((status IN ('ACTIVE', 'ENDED')) = (active_at IS NOT NULL)),
    CONSTRAINT project_ended_check CHECK (num_nulls(ended_at, ended_by, outcome) = CASE WHEN status = 'ENDED' THEN 0 ELSE 3 END),
    CONSTRAINT project_outcome_check CHECK (length(outcome) <= 2000)
  );
  CREATE INDEX project_consortium_id_begins_on_idx ON project (consortium_id, begins_on, id);
  CREATE INDEX project_lead_id_open_idx ON project (lead_id) WHERE status IN ('PROPOSED', 'ACTIVE');
  CREATE INDEX project_ended_by_idx ON project (ended_by) WHERE ended_by IS NOT NULL;

  CREATE TABLE project_party (
    consortium_id uuid NOT NULL,
    project_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    position integer NOT NULL,
    role text NOT NULL,
    side text,
    joined_hash text,
    joined_by uuid,
    joined_at timestamptz,
    CONSTRAINT project_party_pkey PRIMARY KEY (consortium_id, project_id, organization_id),
    CONSTRAINT project_party_consortium_id_project_id_fkey FOREIGN KEY (consortium_id, project_id) REFERENCES project (consortium_id, id),
    CONSTRAINT project_party_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT project_party_role_check CHECK (role IN ('LEAD', 'PARTNER')),
    CONSTRAINT project_party_side_check CHECK (side IN ('ENTERPRISE', 'SCHOOL')),
    CONSTRAINT project_party_joined_check CHECK (num_nulls(joined_hash, joined_by, joined_at) IN (0, 3))
  );
  CREATE INDEX project_party_organization_id_idx ON project_party (organization_id, consortium_id);

  -- The promises made for a line of the kind; a line whose promises were all declined or withdrawn is to be promised again.
  CREATE TABLE project_promise (
    consortium_id uuid NOT NULL,
    project_id uuid NOT NULL,
    line_code text NOT NULL,
    obligation_id uuid NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT project_promise_pkey PRIMARY KEY (consortium_id, project_id, obligation_id),
    CONSTRAINT project_promise_consortium_id_project_id_fkey FOREIGN KEY (consortium_id, project_id) REFERENCES project (consortium_id, id),
    CONSTRAINT project_promise_obligation_id_uq UNIQUE (consortium_id, obligation_id),
    CONSTRAINT project_promise_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id)
  );
`;
