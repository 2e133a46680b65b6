import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Motions beyond charter and admission: who signs in which step and until when, who refused and why, the versions of a charter; and
 * members that apply, are suspended or expelled, or have given notice.
 * Owner: the consortium. Locks: exclusive on membership, motion and motion_signer (small tables) while columns are added and checks
 * replaced; SHARE while indexes are built. The index on LEADING and ACTIVE stays for the version before while old and new run together.
 * Undo: acts the former version does not know are forgotten, and standings it does not know have ended; the charter in force stays the
 * charter, one that was refused in founding is open again, and a notice whose day has come has ended the membership.
 */
export class Governance1764000000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE membership
        ADD COLUMN leaves_on date,
        DROP CONSTRAINT membership_status_check,
        ADD CONSTRAINT membership_status_check
          CHECK (status IN ('LEADING', 'APPLIED', 'INVITED', 'ACTIVE', 'SUSPENDED', 'DECLINED', 'LEFT', 'EXPELLED'));
      CREATE INDEX membership_organization_id_standing_idx ON membership (organization_id, consortium_id)
        WHERE status IN ('LEADING', 'ACTIVE', 'SUSPENDED');
      ALTER TABLE motion
        ADD COLUMN expires_on date,
        ADD COLUMN charter_version integer,
        DROP CONSTRAINT motion_kind_check,
        DROP CONSTRAINT motion_status_check,
        DROP CONSTRAINT motion_membership_id_check,
        ADD CONSTRAINT motion_kind_check
          CHECK (kind IN ('CHARTER', 'ADMISSION', 'SUSPENSION', 'REINSTATEMENT', 'EXPULSION', 'CHARTER_AMENDMENT')),
        ADD CONSTRAINT motion_status_check CHECK (status IN ('OPEN', 'CARRIED', 'VOID', 'REFUSED', 'EXPIRED')),
        ADD CONSTRAINT motion_membership_id_check CHECK ((kind IN ('CHARTER', 'CHARTER_AMENDMENT')) = (membership_id IS NULL));
      UPDATE motion SET charter_version = 1 WHERE kind = 'CHARTER';
      CREATE UNIQUE INDEX motion_consortium_id_amendment_uq ON motion (consortium_id) WHERE kind = 'CHARTER_AMENDMENT' AND status = 'OPEN';
      CREATE UNIQUE INDEX motion_consortium_id_membership_id_standing_uq ON motion (consortium_id, membership_id)
        WHERE kind IN ('SUSPENSION', 'REINSTATEMENT', 'EXPULSION') AND status = 'OPEN';
      ALTER TABLE motion_signer ADD COLUMN step integer NOT NULL DEFAULT 1`);
    await queryRunner.query(REFUSAL);
    await grant(queryRunner, 'motion_refusal', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE motion_refusal;
      UPDATE motion o SET status = 'VOID', carried_at = NULL WHERE o.kind IN ('CHARTER', 'CHARTER_AMENDMENT') AND o.status = 'CARRIED'
        AND EXISTS (SELECT 1 FROM motion n WHERE n.consortium_id = o.consortium_id AND n.kind = 'CHARTER_AMENDMENT' AND n.status = 'CARRIED'
          AND n.charter_version > coalesce(o.charter_version, 1));
      ALTER TABLE motion DROP CONSTRAINT motion_membership_id_check;
      UPDATE motion SET kind = 'CHARTER' WHERE kind = 'CHARTER_AMENDMENT' AND status = 'CARRIED';
      UPDATE motion SET status = 'OPEN' WHERE kind = 'CHARTER' AND status IN ('REFUSED', 'EXPIRED');
      DELETE FROM motion_signer s USING motion m
        WHERE m.consortium_id = s.consortium_id AND m.id = s.motion_id AND m.kind NOT IN ('CHARTER', 'ADMISSION');
      DELETE FROM motion WHERE kind NOT IN ('CHARTER', 'ADMISSION');
      UPDATE motion SET status = 'VOID' WHERE status IN ('REFUSED', 'EXPIRED');
      UPDATE membership SET status = 'LEFT', ended_at = coalesce(ended_at, now())
        WHERE status IN ('APPLIED', 'SUSPENDED', 'EXPELLED') OR (status = 'ACTIVE' AND leaves_on <= (now() AT TIME ZONE 'Asia/Shanghai')::date);
      ALTER TABLE motion_signer DROP COLUMN step;
      DROP INDEX motion_consortium_id_amendment_uq, motion_consortium_id_membership_id_standing_uq, membership_organization_id_standing_idx;
      ALTER TABLE motion
        DROP COLUMN expires_on,
        DROP COLUMN charter_version,
        DROP CONSTRAINT motion_kind_check,
        DROP CONSTRAINT motion_status_check,
        ADD CONSTRAINT motion_kind_check CHECK (kind IN ('CHARTER', 'ADMISSION')),
        ADD CONSTRAINT motion_status_check CHECK (status IN ('OPEN', 'CARRIED', 'VOID')),
        ADD CONSTRAINT motion_membership_id_check CHECK ((kind = 'ADMISSION') = (membership_id IS NOT NULL));
      ALTER TABLE membership
        DROP COLUMN leaves_on,
        DROP CONSTRAINT membership_status_check,
        ADD CONSTRAINT membership_status_check CHECK (status IN ('LEADING', 'INVITED', 'ACTIVE', 'DECLINED', 'LEFT'))`);
  }
}

const REFUSAL = `
  -- A lead's no. The reason is a person's words: it stands here alone, where it can be erased, and the event names this row.
  CREATE TABLE motion_refusal (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    motion_id uuid NOT NULL,
    seat text NOT NULL,
    organization_id uuid NOT NULL,
    hash text NOT NULL,
    reason text NOT NULL,
    refused_by uuid NOT NULL,
    refused_at timestamptz NOT NULL,
    CONSTRAINT motion_refusal_pkey PRIMARY KEY (id),
    CONSTRAINT motion_refusal_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT motion_refusal_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion (consortium_id, id),
    CONSTRAINT motion_refusal_reason_check CHECK (length(reason) <= 1000)
  );
  CREATE INDEX motion_refusal_consortium_id_motion_id_idx ON motion_refusal (consortium_id, motion_id);
`;
