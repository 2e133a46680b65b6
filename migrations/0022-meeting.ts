import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Meetings of a consortium: who was asked and was there, the minutes and who signed them, what was decided and what became of it.
 * Owner: meeting_kind is the installation's; every other table is the consortium's.
 * Locks: none, all tables are new. Undo: drop them.
 */
export class Meeting1764000000022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MEETING);
    await queryRunner.query(MINUTES);
    await grant(queryRunner, 'meeting_kind', 'SELECT');
    await grant(queryRunner, 'meeting', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'meeting_participant', 'SELECT, INSERT, UPDATE');
    await grant(queryRunner, 'meeting_decision', 'SELECT, INSERT, UPDATE, DELETE');
    await grant(queryRunner, 'meeting_refusal', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE meeting_refusal, meeting_decision, meeting_participant, meeting, meeting_kind');
  }
}

const MEETING = `
  -- Who is asked and how many a year are due: published as versions.
  CREATE TABLE meeting_kind (
    code text NOT NULL,
    version integer NOT NULL,
    definition jsonb NOT NULL,
    hash text NOT NULL,
    CONSTRAINT meeting_kind_pkey PRIMARY KEY (code, version)
  );

  -- content is canonical JSON, hash its SHA-256: what each signature names. Both are null until the minutes are written.
  CREATE TABLE meeting (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    kind_code text NOT NULL,
    kind_version integer NOT NULL,
    status text NOT NULL,
    held_on date NOT NULL,
    begins_at text NOT NULL,
    place text NOT NULL,
    agenda text[] NOT NULL,
    convened_for uuid NOT NULL,
    convened_by uuid NOT NULL,
    convened_at timestamptz NOT NULL,
    content text,
    hash text,
    written_at timestamptz,
    signed_at timestamptz,
    CONSTRAINT meeting_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT meeting_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT meeting_kind_code_kind_version_fkey FOREIGN KEY (kind_code, kind_version) REFERENCES meeting_kind (code, version),
    CONSTRAINT meeting_convened_for_fkey FOREIGN KEY (convened_for) REFERENCES organization (id),
    CONSTRAINT meeting_status_check CHECK (status IN ('CONVENED', 'MINUTED', 'REFUSED', 'SIGNED', 'CANCELLED')),
    CONSTRAINT meeting_begins_at_check CHECK (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    CONSTRAINT meeting_content_check CHECK (num_nulls(content, hash, written_at) = CASE WHEN status IN ('CONVENED', 'CANCELLED') THEN 3 ELSE 0 END),
    CONSTRAINT meeting_signed_at_check CHECK ((status = 'SIGNED') = (signed_at IS NOT NULL))
  );
  CREATE INDEX meeting_consortium_id_held_on_idx ON meeting (consortium_id, held_on, id);
  CREATE INDEX meeting_consortium_id_open_idx ON meeting (consortium_id) WHERE status IN ('CONVENED', 'MINUTED', 'REFUSED');

  CREATE TABLE meeting_participant (
    consortium_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    position integer NOT NULL,
    seat text,
    attendance text,
    signed_hash text,
    signed_by uuid,
    signed_at timestamptz,
    CONSTRAINT meeting_participant_pkey PRIMARY KEY (consortium_id, meeting_id, organization_id),
    CONSTRAINT meeting_participant_consortium_id_meeting_id_fkey FOREIGN KEY (consortium_id, meeting_id) REFERENCES meeting (consortium_id, id),
    CONSTRAINT meeting_participant_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT meeting_participant_attendance_check CHECK (attendance IN ('IN_PERSON', 'DELEGATE', 'ABSENT')),
    CONSTRAINT meeting_participant_signed_check CHECK (num_nulls(signed_hash, signed_by, signed_at) IN (0, 3)),
    CONSTRAINT meeting_participant_absent_check CHECK (signed_hash IS NULL OR attendance IN ('IN_PERSON', 'DELEGATE'))
  );
  CREATE INDEX meeting_participant_organization_id_unsigned_idx ON meeting_participant (organization_id, consortium_id) WHERE signed_hash IS NULL;
`;

const MINUTES = `
  -- A decision of the text as it stands, and the promise or motion it became.
  CREATE TABLE meeting_decision (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    kind text NOT NULL,
    obligation_id uuid,
    motion_id uuid,
    CONSTRAINT meeting_decision_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_decision_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT meeting_decision_consortium_id_meeting_id_fkey FOREIGN KEY (consortium_id, meeting_id) REFERENCES meeting (consortium_id, id),
    CONSTRAINT meeting_decision_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation (consortium_id, id),
    CONSTRAINT meeting_decision_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion (consortium_id, id),
    CONSTRAINT meeting_decision_kind_check CHECK (kind IN ('PROMISE', 'MOTION', 'NOTED')),
    CONSTRAINT meeting_decision_outcome_check CHECK ((obligation_id IS NULL OR kind = 'PROMISE') AND (motion_id IS NULL OR kind = 'MOTION'))
  );
  CREATE INDEX meeting_decision_consortium_id_meeting_id_idx ON meeting_decision (consortium_id, meeting_id);

  -- An attendant's no to one text. The reason is a person's words: it stands here alone, where it can be erased.
  CREATE TABLE meeting_refusal (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    hash text NOT NULL,
    reason text NOT NULL,
    refused_by uuid NOT NULL,
    refused_at timestamptz NOT NULL,
    CONSTRAINT meeting_refusal_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_refusal_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT meeting_refusal_consortium_id_meeting_id_fkey FOREIGN KEY (consortium_id, meeting_id) REFERENCES meeting (consortium_id, id),
    CONSTRAINT meeting_refusal_reason_check CHECK (length(reason) <= 1000)
  );
  CREATE INDEX meeting_refusal_consortium_id_meeting_id_idx ON meeting_refusal (consortium_id, meeting_id, refused_at);
  CREATE INDEX meeting_refusal_refused_by_idx ON meeting_refusal (refused_by);
`;
