import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * What a consortium asks of authorities and what they answer; and policies with their conditions, which members may qualify for.
 * Owner: coordination_topic and policy are the installation's; every other table is the consortium's.
 * Locks: none, all tables are new. Undo: drop them.
 */
export class Coordination1764000000023 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(REFERENCE);
    await queryRunner.query(REQUEST);
    await grant(queryRunner, 'coordination_topic', 'SELECT');
    await grant(queryRunner, 'policy', 'SELECT');
    await grant(queryRunner, 'coordination_request', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'coordination_addressee', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'coordination_text', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE coordination_addressee, coordination_text, coordination_request, policy, coordination_topic');
  }
}

const REFERENCE = `
  CREATE TABLE coordination_topic (
    code text NOT NULL,
    position integer NOT NULL,
    names jsonb NOT NULL,
    CONSTRAINT coordination_topic_pkey PRIMARY KEY (code)
  );

  -- A policy with its conditions as data. The version in force on a day is the newest that has begun; null: since when is not
  -- known, and it is in force.
  CREATE TABLE policy (
    code text NOT NULL,
    version integer NOT NULL,
    effective_on date,
    definition jsonb NOT NULL,
    hash text NOT NULL,
    CONSTRAINT policy_pkey PRIMARY KEY (code, version)
  );
`;

const REQUEST = `
  -- text_hash is of the words without what makes no difference: the same asked again has the same.
  CREATE TABLE coordination_request (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    topic_code text NOT NULL,
    requester_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    status text NOT NULL,
    text_hash text NOT NULL,
    first_due_on date NOT NULL,
    asked_at timestamptz NOT NULL,
    reuses_id uuid,
    closed_at timestamptz,
    in_time boolean,
    CONSTRAINT coordination_request_pkey PRIMARY KEY (id),
    CONSTRAINT coordination_request_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT coordination_request_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT coordination_request_topic_code_fkey FOREIGN KEY (topic_code) REFERENCES coordination_topic (code),
    CONSTRAINT coordination_request_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES organization (id),
    CONSTRAINT coordination_request_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES organization (id),
    CONSTRAINT coordination_request_consortium_id_reuses_id_fkey FOREIGN KEY (consortium_id, reuses_id)
      REFERENCES coordination_request (consortium_id, id),
    CONSTRAINT coordination_request_status_check CHECK (status IN ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    CONSTRAINT coordination_request_closed_check CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT coordination_request_in_time_check CHECK ((in_time IS NOT NULL) = (status = 'CLOSED' AND reuses_id IS NULL))
  );
  CREATE INDEX coordination_request_consortium_id_topic_idx ON coordination_request (consortium_id, topic_code, lead_id, id);
  CREATE INDEX coordination_request_consortium_id_text_hash_idx ON coordination_request (consortium_id, text_hash);
  CREATE INDEX coordination_request_requester_id_open_idx ON coordination_request (requester_id, consortium_id) WHERE status IN ('OPEN', 'ANSWERED');

  -- What was asked, answered, and why it was reopened: words, and they can be erased. The events name these rows.
  CREATE TABLE coordination_text (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    request_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    by_person uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT coordination_text_pkey PRIMARY KEY (id),
    CONSTRAINT coordination_text_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT coordination_text_consortium_id_request_id_fkey FOREIGN KEY (consortium_id, request_id)
      REFERENCES coordination_request (consortium_id, id),
    CONSTRAINT coordination_text_kind_check CHECK (kind IN ('ASK', 'ANSWER', 'REOPEN')),
    CONSTRAINT coordination_text_text_check CHECK (length(text) <= 5000)
  );
  CREATE INDEX coordination_text_consortium_id_request_id_idx ON coordination_text (consortium_id, request_id, id);
  CREATE INDEX coordination_text_by_person_idx ON coordination_text (by_person);

  CREATE TABLE coordination_addressee (
    consortium_id uuid NOT NULL,
    request_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    position integer NOT NULL,
    role text NOT NULL,
    department text NOT NULL,
    due_on date NOT NULL,
    answer_id uuid,
    answered_at timestamptz,
    CONSTRAINT coordination_addressee_pkey PRIMARY KEY (consortium_id, request_id, organization_id),
    CONSTRAINT coordination_addressee_consortium_id_request_id_fkey FOREIGN KEY (consortium_id, request_id)
      REFERENCES coordination_request (consortium_id, id),
    CONSTRAINT coordination_addressee_consortium_id_answer_id_fkey FOREIGN KEY (consortium_id, answer_id)
      REFERENCES coordination_text (consortium_id, id),
    CONSTRAINT coordination_addressee_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT coordination_addressee_role_check CHECK (role IN ('LEAD', 'CO')),
    CONSTRAINT coordination_addressee_department_check CHECK (length(department) <= 60),
    CONSTRAINT coordination_addressee_answer_check CHECK ((answer_id IS NULL) = (answered_at IS NULL))
  );
  CREATE UNIQUE INDEX coordination_addressee_consortium_id_request_id_lead_uq ON coordination_addressee (consortium_id, request_id) WHERE role = 'LEAD';
  CREATE INDEX coordination_addressee_organization_id_open_idx ON coordination_addressee (organization_id, due_on) WHERE answered_at IS NULL;
  CREATE INDEX coordination_addressee_organization_id_request_id_idx ON coordination_addressee (organization_id, request_id);
`;
