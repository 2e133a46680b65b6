import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Lead seats that are given up or lost, who held them before, and the motion that fills them.
 * Owner: the consortium. Locks: exclusive on lead_seat and motion (small tables) while columns are added and checks replaced; SHARE while
 * an index is built.
 * Undo: fillings are forgotten, who held a seat before is forgotten; a vacant seat stays without a holder.
 */
export class VacantSeats1764000000017 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE lead_seat ADD COLUMN since timestamptz, ADD COLUMN appointed_by uuid,
        ADD CONSTRAINT lead_seat_consortium_id_appointed_by_fkey FOREIGN KEY (consortium_id, appointed_by) REFERENCES motion (consortium_id, id);
      UPDATE lead_seat l SET since = c.activated_at FROM consortium c WHERE c.id = l.consortium_id;
      ALTER TABLE motion
        ADD COLUMN seat text,
        DROP CONSTRAINT motion_kind_check,
        ADD CONSTRAINT motion_kind_check
          CHECK (kind IN ('CHARTER', 'ADMISSION', 'SUSPENSION', 'REINSTATEMENT', 'EXPULSION', 'CHARTER_AMENDMENT', 'SEAT_FILLING')),
        ADD CONSTRAINT motion_seat_check CHECK ((kind = 'SEAT_FILLING') = (seat IS NOT NULL));
      CREATE UNIQUE INDEX motion_consortium_id_seat_uq ON motion (consortium_id, seat) WHERE kind = 'SEAT_FILLING' AND status = 'OPEN'`);
    await queryRunner.query(PAST);
    await grant(queryRunner, 'past_seat', 'SELECT, INSERT, UPDATE (reason)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE past_seat;
      ALTER TABLE lead_seat DROP COLUMN appointed_by, DROP COLUMN since;
      DROP INDEX motion_consortium_id_seat_uq;
      DELETE FROM motion_refusal r USING motion m WHERE m.consortium_id = r.consortium_id AND m.id = r.motion_id AND m.kind = 'SEAT_FILLING';
      DELETE FROM motion_signer s USING motion m WHERE m.consortium_id = s.consortium_id AND m.id = s.motion_id AND m.kind = 'SEAT_FILLING';
      DELETE FROM motion WHERE kind = 'SEAT_FILLING';
      ALTER TABLE motion
        DROP COLUMN seat,
        DROP CONSTRAINT motion_kind_check,
        ADD CONSTRAINT motion_kind_check
          CHECK (kind IN ('CHARTER', 'ADMISSION', 'SUSPENSION', 'REINSTATEMENT', 'EXPULSION', 'CHARTER_AMENDMENT'))`);
  }
}

const PAST = `
  -- Who held a lead seat before, until when, and how that ended. A seat that is here and not in lead_seat is vacant. The reason is a
  -- delegate's words: it stands here alone, where it can be erased, and the event names this row.
  CREATE TABLE past_seat (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    seat text NOT NULL,
    organization_id uuid NOT NULL,
    since timestamptz,
    appointed_by uuid,
    until timestamptz NOT NULL,
    how text NOT NULL,
    reason text,
    ended_by uuid NOT NULL,
    CONSTRAINT past_seat_pkey PRIMARY KEY (id),
    CONSTRAINT past_seat_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT past_seat_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id)
      REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT past_seat_consortium_id_appointed_by_fkey FOREIGN KEY (consortium_id, appointed_by) REFERENCES motion (consortium_id, id),
    CONSTRAINT past_seat_how_check CHECK (how IN ('GIVEN_UP', 'REMOVED')),
    CONSTRAINT past_seat_reason_check CHECK (length(reason) <= 1000)
  );
  CREATE INDEX past_seat_consortium_id_seat_until_idx ON past_seat (consortium_id, seat, until);
`;
