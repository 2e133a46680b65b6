import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * The log, its delivery, and what every request leaves behind.
 * Owner of every table here: installation. Locks: none, all tables are new. Undo: drop them.
 */
export class Platform1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LOG);
    await queryRunner.query(REQUESTS);
    await queryRunner.query(SEARCH);
    await queryRunner.query(`GRANT USAGE ON SCHEMA public TO dingyue_app`);
    await grant(queryRunner, 'event', 'SELECT, INSERT');
    await grant(queryRunner, 'access_log', 'SELECT, INSERT');
    for (const table of ['outbox', 'topic', 'feed', 'reader', 'idempotency', 'search_document']) {
      await grant(queryRunner, table, 'SELECT, INSERT, UPDATE, DELETE');
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE search_document, access_log, idempotency, reader, feed, topic, outbox, event');
  }
}

const LOG = `
  -- One row per command, in the transaction of the row it changed. Append-only: the application role may not change it.
  CREATE TABLE event (
    stream_id uuid NOT NULL,
    version integer NOT NULL,
    id uuid NOT NULL,
    owner_kind text NOT NULL,
    owner_id uuid,
    type text NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid,
    organization_id uuid,
    data text NOT NULL,
    leaf bytea NOT NULL,
    CONSTRAINT event_pkey PRIMARY KEY (stream_id, version),
    CONSTRAINT event_id_uq UNIQUE (id),
    CONSTRAINT event_version_check CHECK (version > 0),
    CONSTRAINT event_owner_check CHECK ((owner_kind = 'installation') = (owner_id IS NULL) AND owner_kind IN ('installation', 'organization', 'consortium'))
  );
  CREATE INDEX event_owner_id_type_id_idx ON event (owner_id, type, id);

  -- Committed events that have no place in their topics yet. The identity column is the one sequence of the installation.
  CREATE TABLE outbox (
    position bigint GENERATED ALWAYS AS IDENTITY,
    event_id uuid NOT NULL,
    topics text[] NOT NULL,
    CONSTRAINT outbox_pkey PRIMARY KEY (position)
  );

  -- The dense order of each topic; the relay alone writes both.
  CREATE TABLE topic (
    name text NOT NULL,
    head bigint NOT NULL,
    CONSTRAINT topic_pkey PRIMARY KEY (name)
  );
  CREATE TABLE feed (
    topic text NOT NULL,
    seq bigint NOT NULL,
    event_id uuid NOT NULL,
    CONSTRAINT feed_pkey PRIMARY KEY (topic, seq)
  );
  CREATE INDEX feed_event_id_idx ON feed (event_id);

  -- Where each durable reader of the topic 'all' stands; the relay's row is the lock that elects it.
  CREATE TABLE reader (
    name text NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT reader_pkey PRIMARY KEY (name)
  );
  INSERT INTO reader (name, seq) VALUES ('relay', 0);
  INSERT INTO topic (name, head) VALUES ('all', 0);
`;

const REQUESTS = `
  CREATE TABLE idempotency (
    account_id uuid NOT NULL,
    key text NOT NULL,
    route text NOT NULL,
    body_hash bytea NOT NULL,
    aggregate_id uuid,
    version integer,
    created_at timestamptz NOT NULL,
    CONSTRAINT idempotency_pkey PRIMARY KEY (account_id, key)
  );
  CREATE INDEX idempotency_created_at_idx ON idempotency (created_at);

  -- Sign-ins, denials, exports and reads of personal data. Append-only.
  CREATE TABLE access_log (
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    account_id uuid,
    person_id uuid,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id text,
    outcome text NOT NULL,
    correlation_id text,
    CONSTRAINT access_log_pkey PRIMARY KEY (id),
    CONSTRAINT access_log_outcome_check CHECK (outcome IN ('allowed', 'denied'))
  );
  CREATE INDEX access_log_person_id_id_idx ON access_log (person_id, id);
`;

const SEARCH = `
  -- Bigrams of what may be found, one row per subject; each capability writes its own in the transaction of its row.
  CREATE TABLE search_document (
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    audience text NOT NULL,
    consortium_id uuid,
    organization_id uuid,
    title text NOT NULL,
    body text NOT NULL,
    href text NOT NULL,
    doc tsvector NOT NULL,
    CONSTRAINT search_document_pkey PRIMARY KEY (subject, subject_id),
    CONSTRAINT search_document_audience_check CHECK (
      (audience = 'consortium' AND consortium_id IS NOT NULL) OR (audience = 'organization' AND organization_id IS NOT NULL))
  );
  CREATE INDEX search_document_doc_idx ON search_document USING gin (doc);
  CREATE INDEX search_document_consortium_id_idx ON search_document (consortium_id);
  CREATE INDEX search_document_organization_id_idx ON search_document (organization_id);
`;
