import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Who there is: organizations, people, how they sign in, and the posts they hold.
 * Owner of every table here: installation. Locks: none, all tables are new. Undo: drop them.
 */
export class Identity1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(WHO);
    await queryRunner.query(SIGN_IN);
    for (const table of ['organization', 'person', 'account', 'post', 'session', 'invitation', 'one_time_code', 'sign_in_throttle']) {
      await grant(queryRunner, table, 'SELECT, INSERT, UPDATE');
    }
    await grant(queryRunner, 'sign_in_throttle', 'DELETE');
    await grant(queryRunner, 'session', 'DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE sign_in_throttle, one_time_code, invitation, session, post, account, person, organization');
  }
}

const WHO = `
  CREATE TABLE organization (
    id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    uscc text NOT NULL,
    region_code text NOT NULL,
    control_group text,
    status text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT organization_pkey PRIMARY KEY (id),
    CONSTRAINT organization_uscc_uq UNIQUE (uscc),
    CONSTRAINT organization_kind_check CHECK (kind IN ('ENTERPRISE', 'SCHOOL', 'UNIVERSITY', 'INDUSTRY_BODY', 'PARK', 'AUTHORITY')),
    CONSTRAINT organization_status_check CHECK (status IN ('PENDING', 'ADMITTED', 'REFUSED')),
    CONSTRAINT organization_region_code_check CHECK (region_code ~ '^[0-9]{2,6}$'),
    CONSTRAINT organization_name_check CHECK (length(name) BETWEEN 2 AND 100 AND length(short_name) BETWEEN 1 AND 20)
  );
  CREATE INDEX organization_status_id_idx ON organization (status, id);

  -- A person's name is the one thing here that erasure takes away; the id stays, so that the log still adds up.
  CREATE TABLE person (
    id uuid NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    erased_at timestamptz,
    CONSTRAINT person_pkey PRIMARY KEY (id)
  );

  CREATE TABLE post (
    id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    role text NOT NULL,
    from_at timestamptz NOT NULL,
    to_at timestamptz,
    CONSTRAINT post_pkey PRIMARY KEY (id),
    CONSTRAINT post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT post_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT post_role_check CHECK (role IN ('ADMINISTRATOR', 'DELEGATE', 'FINANCE', 'TASK_OWNER', 'MENTOR', 'SAFETY_OFFICER',
      'ACADEMIC_OFFICER', 'TEACHER', 'STUDENT', 'VERIFIER', 'SECRETARY', 'OVERSEER', 'GUARDIAN')),
    CONSTRAINT post_to_at_check CHECK (to_at IS NULL OR to_at >= from_at)
  );
  CREATE UNIQUE INDEX post_person_id_organization_id_role_uq ON post (person_id, organization_id, role) WHERE to_at IS NULL;
  CREATE INDEX post_organization_id_id_idx ON post (organization_id, id);
`;

const SIGN_IN = `
  CREATE TABLE account (
    id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    sign_in text NOT NULL,
    password_hash text,
    status text NOT NULL,
    operator boolean NOT NULL DEFAULT false,
    locale text NOT NULL DEFAULT 'zh',
    created_at timestamptz NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_person_id_uq UNIQUE (person_id),
    CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT account_status_check CHECK (status IN ('INVITED', 'ACTIVE', 'DISABLED')),
    CONSTRAINT account_locale_check CHECK (locale IN ('zh', 'en'))
  );
  CREATE UNIQUE INDEX account_sign_in_uq ON account (lower(sign_in));

  -- The token itself is nowhere: only its SHA-256 is kept. kind: a browser's cookie, or a bearer token of a program.
  CREATE TABLE session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    label text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_token_hash_uq UNIQUE (token_hash),
    CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT session_kind_check CHECK (kind IN ('COOKIE', 'BEARER'))
  );
  CREATE INDEX session_account_id_id_idx ON session (account_id, id);

  CREATE TABLE invitation (
    id uuid NOT NULL,
    version integer NOT NULL,
    organization_id uuid NOT NULL,
    role text NOT NULL,
    token_hash bytea NOT NULL,
    invited_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT invitation_pkey PRIMARY KEY (id),
    CONSTRAINT invitation_token_hash_uq UNIQUE (token_hash),
    CONSTRAINT invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id)
  );
  CREATE INDEX invitation_organization_id_id_idx ON invitation (organization_id, id);

  -- Opens an account for the first time, or again after a reset; single use, short-lived, hashed.
  CREATE TABLE one_time_code (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT one_time_code_pkey PRIMARY KEY (id),
    CONSTRAINT one_time_code_code_hash_uq UNIQUE (code_hash),
    CONSTRAINT one_time_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id)
  );
  CREATE INDEX one_time_code_account_id_id_idx ON one_time_code (account_id, id);

  -- Failed sign-ins per account and per address in the current window; the key is a keyed hash, no address is kept.
  CREATE TABLE sign_in_throttle (
    key_hash bytea NOT NULL,
    window_start timestamptz NOT NULL,
    failures integer NOT NULL,
    CONSTRAINT sign_in_throttle_pkey PRIMARY KEY (key_hash)
  );
`;
