import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * The three lists of a consortium and what is offered against them: one list per organization and kind, its lines, its published versions,
 * and the answers to a need; the pool of experts, and who asked for one.
 * Owner: the consortium; of expert the organization. Locks: SHARE on hours_batch while its index is built, for what mentors have behind
 * them; the tables are new. Undo: drop them and the index.
 */
export class Demand1764000000024 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LISTS);
    await queryRunner.query(RESPONSES);
    await queryRunner.query(EXPERTS);
    await grant(queryRunner, 'demand_list', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'demand_entry', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'demand_publication', 'SELECT, INSERT');
    await grant(queryRunner, 'demand_response', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'expert', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'expert_request', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX hours_batch_decided_by_idx');
    await queryRunner.query('DROP TABLE expert_request, expert, demand_response, demand_publication, demand_entry, demand_list');
  }
}

const LISTS = `
  CREATE TABLE demand_list (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    -- Of the newest published version; 0 before the first.
    number integer NOT NULL,
    published_at timestamptz,
    CONSTRAINT demand_list_pkey PRIMARY KEY (id),
    CONSTRAINT demand_list_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT demand_list_consortium_id_organization_id_kind_uq UNIQUE (consortium_id, organization_id, kind),
    CONSTRAINT demand_list_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT demand_list_kind_check CHECK (kind IN ('CORE_PRODUCT', 'TECHNOLOGY_DEMAND', 'TALENT_DEMAND', 'SUPPLY')),
    CONSTRAINT demand_list_number_check CHECK ((number = 0) = (published_at IS NULL))
  );

  -- A line. terms is what its organization last wrote, listed what everybody else reads: the terms of the newest version that holds it.
  CREATE TABLE demand_entry (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    list_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    terms jsonb NOT NULL,
    listed jsonb,
    -- What a listed line is matched by: its words of the field, and pairs of characters.
    words text[] NOT NULL,
    -- The business date it was first published; before that, the date it was written down.
    since date NOT NULL,
    -- Of a need: the date of the first accepted answer. Derived, written with that answer.
    answered_on date,
    closed_on date,
    CONSTRAINT demand_entry_pkey PRIMARY KEY (id),
    CONSTRAINT demand_entry_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT demand_entry_consortium_id_list_id_fkey FOREIGN KEY (consortium_id, list_id) REFERENCES demand_list (consortium_id, id),
    CONSTRAINT demand_entry_status_check CHECK (status IN ('DRAFT', 'LISTED', 'MET', 'WITHDRAWN')),
    CONSTRAINT demand_entry_listed_check CHECK (CASE status WHEN 'DRAFT' THEN listed IS NULL WHEN 'WITHDRAWN' THEN true ELSE listed IS NOT NULL END),
    CONSTRAINT demand_entry_closed_on_check CHECK ((status IN ('MET', 'WITHDRAWN')) = (closed_on IS NOT NULL))
  );
  CREATE INDEX demand_entry_consortium_id_kind_since_idx ON demand_entry (consortium_id, kind, since, id);
  CREATE INDEX demand_entry_consortium_id_list_id_idx ON demand_entry (consortium_id, list_id);
  CREATE INDEX demand_entry_consortium_id_unanswered_idx ON demand_entry (consortium_id, since)
    WHERE status = 'LISTED' AND answered_on IS NULL AND kind <> 'SUPPLY';

  -- A version as it was published: never changed, which the application role could not do.
  CREATE TABLE demand_publication (
    consortium_id uuid NOT NULL,
    list_id uuid NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    hash text NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL,
    CONSTRAINT demand_publication_pkey PRIMARY KEY (consortium_id, list_id, number),
    CONSTRAINT demand_publication_consortium_id_list_id_fkey FOREIGN KEY (consortium_id, list_id) REFERENCES demand_list (consortium_id, id),
    CONSTRAINT demand_publication_number_check CHECK (number > 0)
  );
`;

const RESPONSES = `
  -- What an organization offers to a need, and the answer. note and reason are people's words: erased with them.
  CREATE TABLE demand_response (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    entry_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    responder_id uuid NOT NULL,
    supply_id uuid,
    quantity integer,
    status text NOT NULL,
    note text,
    note_by uuid NOT NULL,
    offered_at timestamptz NOT NULL,
    reason text,
    reason_by uuid,
    answered_at timestamptz,
    CONSTRAINT demand_response_pkey PRIMARY KEY (id),
    CONSTRAINT demand_response_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT demand_response_consortium_id_entry_id_fkey FOREIGN KEY (consortium_id, entry_id) REFERENCES demand_entry (consortium_id, id),
    CONSTRAINT demand_response_consortium_id_supply_id_fkey FOREIGN KEY (consortium_id, supply_id) REFERENCES demand_entry (consortium_id, id),
    CONSTRAINT demand_response_status_check CHECK (status IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT demand_response_answered_at_check CHECK ((status = 'OFFERED') = (answered_at IS NULL)),
    CONSTRAINT demand_response_sides_check CHECK (owner_id <> responder_id),
    CONSTRAINT demand_response_text_check CHECK (length(note) <= 1000 AND length(reason) <= 1000)
  );
  CREATE UNIQUE INDEX demand_response_consortium_id_entry_id_responder_id_uq ON demand_response (consortium_id, entry_id, responder_id)
    WHERE status IN ('OFFERED', 'ACCEPTED');
  CREATE INDEX demand_response_consortium_id_entry_id_idx ON demand_response (consortium_id, entry_id, id);
  CREATE INDEX demand_response_consortium_id_owner_id_idx ON demand_response (consortium_id, owner_id) WHERE status = 'OFFERED';
  CREATE INDEX demand_response_consortium_id_responder_id_idx ON demand_response (consortium_id, responder_id) WHERE status = 'OFFERED';
`;

const EXPERTS = `
  -- A person with what they know, shown to fellow members only with the person's own consent. Fields and about are erased with the person.
  CREATE TABLE expert (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    fields text[] NOT NULL,
    about text NOT NULL,
    hours_per_month integer,
    from_on date,
    until_on date,
    words text[] NOT NULL,
    state text NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    consented_at timestamptz,
    -- Which text of the notice the consent was given to.
    notice text,
    ended_at timestamptz,
    CONSTRAINT expert_pkey PRIMARY KEY (id),
    CONSTRAINT expert_organization_id_id_uq UNIQUE (organization_id, id),
    CONSTRAINT expert_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT expert_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT expert_kind_check CHECK (kind IN ('MASTER', 'TECHNICIAN', 'ENGINEER', 'TEACHER')),
    CONSTRAINT expert_state_check CHECK (state IN ('WAITING', 'SHOWN', 'ENDED')),
    CONSTRAINT expert_consent_check CHECK (state <> 'SHOWN' OR (consented_at IS NOT NULL AND notice IS NOT NULL)),
    CONSTRAINT expert_ended_at_check CHECK ((state = 'ENDED') = (ended_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX expert_organization_id_person_id_uq ON expert (organization_id, person_id) WHERE state <> 'ENDED';
  CREATE INDEX expert_person_id_idx ON expert (person_id);

  -- Somebody asks an organization for one of its experts. what and reason are people's words: erased with them.
  CREATE TABLE expert_request (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    expert_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    asker_id uuid NOT NULL,
    what text NOT NULL,
    hours integer,
    by_on date,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    reason text,
    answered_by uuid,
    answered_at timestamptz,
    CONSTRAINT expert_request_pkey PRIMARY KEY (id),
    CONSTRAINT expert_request_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT expert_request_owner_id_expert_id_fkey FOREIGN KEY (owner_id, expert_id) REFERENCES expert (organization_id, id),
    CONSTRAINT expert_request_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT expert_request_state_check CHECK (state IN ('ASKED', 'AGREED', 'DECLINED')),
    CONSTRAINT expert_request_answered_at_check CHECK ((state = 'ASKED') = (answered_at IS NULL)),
    CONSTRAINT expert_request_sides_check CHECK (owner_id <> asker_id),
    CONSTRAINT expert_request_text_check CHECK (length(what) <= 1000 AND length(reason) <= 1000)
  );
  CREATE UNIQUE INDEX expert_request_consortium_id_expert_id_asker_id_uq ON expert_request (consortium_id, expert_id, asker_id) WHERE state = 'ASKED';
  CREATE INDEX expert_request_consortium_id_owner_id_idx ON expert_request (consortium_id, owner_id, id);
  CREATE INDEX expert_request_consortium_id_asker_id_idx ON expert_request (consortium_id, asker_id, id);
  CREATE INDEX hours_batch_decided_by_idx ON hours_batch (decided_by) WHERE kind = 'CONFIRMED' AND counts;
`;
