import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * What decisions of minutes became: each promise or motion that was proposed for one, so that one decision can become several.
 * Owner: the consortium. Locks: exclusive on meeting_decision while its rows are read once and two columns are dropped.
 * Undo: of each decision the outcome recorded first stays; the others are no longer known to come of it.
 */
export class MeetingOutcome1764000000036 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE meeting_outcome (
        id uuid NOT NULL,
        consortium_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        obligation_id uuid,
        motion_id uuid,
        CONSTRAINT meeting_outcome_pkey PRIMARY KEY (id),
        CONSTRAINT meeting_outcome_consortium_id_id_uq UNIQUE (consortium_id, id),
        CONSTRAINT meeting_outcome_consortium_id_obligation_id_uq UNIQUE (consortium_id, obligation_id),
        CONSTRAINT meeting_outcome_consortium_id_motion_id_uq UNIQUE (consortium_id, motion_id),
        CONSTRAINT meeting_outcome_consortium_id_decision_id_fkey FOREIGN KEY (consortium_id, decision_id) REFERENCES meeting_decision (consortium_id, id),
        CONSTRAINT meeting_outcome_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
        CONSTRAINT meeting_outcome_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion (consortium_id, id),
        CONSTRAINT meeting_outcome_outcome_check CHECK (num_nulls(obligation_id, motion_id) = 1)
      );
      CREATE INDEX meeting_outcome_consortium_id_decision_id_idx ON meeting_outcome (consortium_id, decision_id);
      -- A promise that two decisions were said to have become comes of the earlier one.
      INSERT INTO meeting_outcome (id, consortium_id, decision_id, obligation_id, motion_id)
        SELECT DISTINCT ON (d.consortium_id, coalesce(d.obligation_id, d.motion_id)) d.id, d.consortium_id, d.id, d.obligation_id, d.motion_id
        FROM meeting_decision d WHERE num_nulls(d.obligation_id, d.motion_id) = 1 ORDER BY d.consortium_id, coalesce(d.obligation_id, d.motion_id), d.id;
      ALTER TABLE meeting_decision
        DROP CONSTRAINT meeting_decision_outcome_check,
        DROP CONSTRAINT meeting_decision_consortium_id_obligation_id_fkey,
        DROP CONSTRAINT meeting_decision_consortium_id_motion_id_fkey,
        DROP COLUMN obligation_id,
        DROP COLUMN motion_id`);
    await grant(queryRunner, 'meeting_outcome', 'SELECT, INSERT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE meeting_decision
        ADD COLUMN obligation_id uuid,
        ADD COLUMN motion_id uuid,
        ADD CONSTRAINT meeting_decision_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
        ADD CONSTRAINT meeting_decision_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion (consortium_id, id),
        ADD CONSTRAINT meeting_decision_outcome_check CHECK ((obligation_id IS NULL OR kind = 'PROMISE') AND (motion_id IS NULL OR kind = 'MOTION'));
      UPDATE meeting_decision d SET obligation_id = o.obligation_id, motion_id = o.motion_id
        FROM (SELECT DISTINCT ON (consortium_id, decision_id) * FROM meeting_outcome ORDER BY consortium_id, decision_id, id) o
        WHERE o.consortium_id = d.consortium_id AND o.decision_id = d.id;
      DROP TABLE meeting_outcome`);
  }
}
