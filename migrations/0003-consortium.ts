import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Who joined what, who leads it, and what they co-signed.
 * Owner: consortium_kind is the installation's; every other table is the consortium's. Locks: none, all tables are new. Undo: drop them.
 */
export class Consortium1764000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CONSORTIUM);
    await queryRunner.query(MOTION);
    for (const table of ['consortium_kind', 'consortium', 'membership', 'motion', 'motion_signer']) {
      await grant(queryRunner, table, 'SELECT, INSERT, UPDATE');
    }
    await grant(queryRunner, 'lead_seat', 'SELECT, INSERT, UPDATE, DELETE');
    await grant(queryRunner, 'motion_signer', 'DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE motion_signer, motion, lead_seat, membership, consortium, consortium_kind');
  }
}

const CONSORTIUM = `
  -- Lead seats, who may hold them, neutral functions: published as versions, named by hash in each charter.
  CREATE TABLE consortium_kind (
    code text NOT NULL,
    version integer NOT NULL,
    definition jsonb NOT NULL,
    hash text NOT NULL,
    CONSTRAINT consortium_kind_pkey PRIMARY KEY (code, version)
  );

  CREATE TABLE consortium (
    id uuid NOT NULL,
    version integer NOT NULL,
    kind_code text NOT NULL,
    kind_version integer NOT NULL,
    name text NOT NULL,
    region_code text NOT NULL,
    status text NOT NULL,
    secretariat_id uuid NOT NULL,
    arbiter_id uuid,
    spot_checker_id uuid,
    common_fund_keeper_id uuid,
    template_hash text,
    formula_hash text,
    created_at timestamptz NOT NULL,
    activated_at timestamptz,
    CONSTRAINT consortium_pkey PRIMARY KEY (id),
    CONSTRAINT consortium_kind_code_kind_version_fkey FOREIGN KEY (kind_code, kind_version) REFERENCES consortium_kind (code, version),
    CONSTRAINT consortium_secretariat_id_fkey FOREIGN KEY (secretariat_id) REFERENCES organization (id),
    CONSTRAINT consortium_status_check CHECK (status IN ('FOUNDING', 'ACTIVE', 'DISSOLVED')),
    CONSTRAINT consortium_activated_at_check CHECK ((status = 'FOUNDING') = (activated_at IS NULL)),
    CONSTRAINT consortium_name_check CHECK (length(name) BETWEEN 2 AND 100)
  );
  CREATE INDEX consortium_region_code_id_idx ON consortium (region_code text_pattern_ops, id);

  CREATE TABLE membership (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    organization_id uuid NOT NULL,
    status text NOT NULL,
    invited_at timestamptz NOT NULL,
    accepted_at timestamptz,
    admitted_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT membership_pkey PRIMARY KEY (id),
    CONSTRAINT membership_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT membership_consortium_id_organization_id_uq UNIQUE (consortium_id, organization_id),
    CONSTRAINT membership_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT membership_status_check CHECK (status IN ('LEADING', 'INVITED', 'ACTIVE', 'DECLINED', 'LEFT'))
  );
  -- LEADING: a lead of a consortium still in founding; it sees and signs, and becomes ACTIVE with the charter.
  CREATE INDEX membership_organization_id_consortium_id_idx ON membership (organization_id, consortium_id) WHERE status IN ('LEADING', 'ACTIVE');

  CREATE TABLE lead_seat (
    consortium_id uuid NOT NULL,
    seat text NOT NULL,
    position integer NOT NULL,
    organization_id uuid NOT NULL,
    CONSTRAINT lead_seat_pkey PRIMARY KEY (consortium_id, seat),
    CONSTRAINT lead_seat_consortium_id_organization_id_uq UNIQUE (consortium_id, organization_id),
    CONSTRAINT lead_seat_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id)
      REFERENCES membership (consortium_id, organization_id)
  );
`;

const MOTION = `
  -- An act the lead seats co-sign. What they sign is the SHA-256 of content, which is canonical JSON.
  CREATE TABLE motion (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    membership_id uuid,
    content text NOT NULL,
    hash text NOT NULL,
    status text NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    carried_at timestamptz,
    CONSTRAINT motion_pkey PRIMARY KEY (id),
    CONSTRAINT motion_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT motion_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT motion_consortium_id_membership_id_fkey FOREIGN KEY (consortium_id, membership_id) REFERENCES membership (consortium_id, id),
    CONSTRAINT motion_kind_check CHECK (kind IN ('CHARTER', 'ADMISSION')),
    CONSTRAINT motion_status_check CHECK (status IN ('OPEN', 'CARRIED', 'VOID')),
    CONSTRAINT motion_carried_at_check CHECK ((status = 'CARRIED') = (carried_at IS NOT NULL))
  );
  CREATE INDEX motion_consortium_id_status_id_idx ON motion (consortium_id, status, id);

  CREATE TABLE motion_signer (
    consortium_id uuid NOT NULL,
    motion_id uuid NOT NULL,
    seat text NOT NULL,
    organization_id uuid NOT NULL,
    signed_hash text,
    signed_by uuid,
    signed_at timestamptz,
    CONSTRAINT motion_signer_pkey PRIMARY KEY (consortium_id, motion_id, seat),
    CONSTRAINT motion_signer_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion (consortium_id, id),
    CONSTRAINT motion_signer_signed_check CHECK ((signed_hash IS NULL) = (signed_by IS NULL) AND (signed_hash IS NULL) = (signed_at IS NULL))
  );
  CREATE INDEX motion_signer_organization_id_consortium_id_idx ON motion_signer (organization_id, consortium_id) WHERE signed_hash IS NULL;
`;
