import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Rosters, clearance, hours and outcomes of students.
 * Owner: rule_pack is the installation's; every other table is the school's (organization_id). Where a row concerns a task, it names consortium, task and
 * enterprise as facts it was written with; it never refers to their tables. Names, birth dates, identity numbers, phone numbers, documents and assessments
 * stand behind row-level security: without the school set for the transaction there is not one row.
 * Locks: none, all tables are new. Undo: drop them.
 */
export class Training1764000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [RULES, ROSTER, CLEARANCE, HOURS, OUTCOMES]) await queryRunner.query(sql);
    for (const table of PERSONAL) await queryRunner.query(fence(table));
    await grant(queryRunner, 'rule_pack', 'SELECT');
    for (const table of ['programme', 'class_group', 'code_sheet', 'hours_batch', 'outcome', 'outcome_feedback'])
      await grant(queryRunner, table, 'SELECT, INSERT');
    for (const table of ['programme_register', 'roster_import', 'clearance', 'hours', 'outcomes'])
      await grant(queryRunner, table, 'SELECT, INSERT, UPDATE');
    for (const table of ['student', 'roster_import_student', 'clearance_document']) await grant(queryRunner, table, 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE outcome_feedback, outcome, outcomes, hours, hours_batch, clearance_document, clearance, code_sheet,
      roster_import_student, student, roster_import, class_group, programme, programme_register, rule_pack`);
  }
}

const PERSONAL = ['student', 'roster_import', 'roster_import_student', 'clearance_document', 'outcome', 'outcome_feedback'];

const fence = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_organization ON ${table}
    USING (organization_id = (SELECT nullif(current_setting('app.organization', true), '')::uuid));
`;

const RULES = `
  -- Parameters of the rules of law, as versions with the day from which they bind. Never changed, only followed by another version.
  CREATE TABLE rule_pack (
    jurisdiction text NOT NULL,
    version integer NOT NULL,
    effective_from date NOT NULL,
    params jsonb NOT NULL,
    CONSTRAINT rule_pack_pkey PRIMARY KEY (jurisdiction, version)
  );
  INSERT INTO rule_pack (jurisdiction, version, effective_from, params) VALUES
    ('CN', 1, '2021-12-31', '{"youngestAge":16,"lowestSchoolYear":2,"schoolYearBegins":"09-01","longestDayMinutes":480,"lowestSafetyScore":80}');
`;

const ROSTER = `
  -- The programmes and classes of one school; its row is also what imports of that school queue at.
  CREATE TABLE programme_register (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT programme_register_pkey PRIMARY KEY (organization_id),
    CONSTRAINT programme_register_id_uq UNIQUE (id)
  );
  CREATE TABLE programme (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT programme_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT programme_organization_id_name_uq UNIQUE (organization_id, name),
    CONSTRAINT programme_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES programme_register (organization_id),
    CONSTRAINT programme_name_check CHECK (length(name) BETWEEN 1 AND 40)
  );
  CREATE TABLE class_group (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT class_group_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT class_group_organization_id_programme_id_name_uq UNIQUE (organization_id, programme_id, name),
    CONSTRAINT class_group_organization_id_programme_id_fkey FOREIGN KEY (organization_id, programme_id) REFERENCES programme (organization_id, id),
    CONSTRAINT class_group_name_check CHECK (length(name) BETWEEN 1 AND 40)
  );

  -- A workbook that was read and checked. rows_sealed: its rows (AES-256-GCM); after the import only those that were refused.
  CREATE TABLE roster_import (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    rows_sealed bytea NOT NULL,
    unknown_headings text[] NOT NULL,
    added integer NOT NULL,
    updated integer NOT NULL,
    unchanged integer NOT NULL,
    refused integer NOT NULL,
    marked integer NOT NULL,
    checked_by uuid NOT NULL,
    checked_at timestamptz NOT NULL,
    imported_at timestamptz,
    undone_at timestamptz,
    CONSTRAINT roster_import_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT roster_import_id_uq UNIQUE (id),
    CONSTRAINT roster_import_status_check CHECK (status IN ('CHECKED', 'IMPORTED', 'UNDONE')),
    CONSTRAINT roster_import_imported_at_check CHECK ((status = 'CHECKED') = (imported_at IS NULL)),
    CONSTRAINT roster_import_undone_at_check CHECK ((status = 'UNDONE') = (undone_at IS NOT NULL))
  );

  -- identity_sealed, phone_sealed: AES-256-GCM. identity_digest: keyed hash, to find the same person again without opening anything.
  CREATE TABLE student (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    sex text,
    identity_sealed bytea,
    identity_digest bytea,
    born_on date NOT NULL,
    grade integer NOT NULL,
    class_group_id uuid NOT NULL,
    phone_sealed bytea,
    skills text[] NOT NULL,
    person_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT student_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT student_id_uq UNIQUE (id),
    CONSTRAINT student_organization_id_number_uq UNIQUE (organization_id, number),
    CONSTRAINT student_organization_id_class_group_id_fkey FOREIGN KEY (organization_id, class_group_id) REFERENCES class_group (organization_id, id),
    CONSTRAINT student_sex_check CHECK (sex IN ('F', 'M')),
    CONSTRAINT student_grade_check CHECK (grade BETWEEN 2000 AND 2100),
    CONSTRAINT student_identity_check CHECK ((identity_sealed IS NULL) = (identity_digest IS NULL))
  );
  CREATE INDEX student_organization_id_class_group_id_number_idx ON student (organization_id, class_group_id, number);
  CREATE INDEX student_organization_id_identity_digest_idx ON student (organization_id, identity_digest);
  CREATE INDEX student_organization_id_person_id_idx ON student (organization_id, person_id) WHERE person_id IS NOT NULL;

  -- Whom an import wrote, and as which version; before: the row as it was, null for a student the import added. It is what an undo puts back.
  CREATE TABLE roster_import_student (
    organization_id uuid NOT NULL,
    import_id uuid NOT NULL,
    student_id uuid NOT NULL,
    student_version integer NOT NULL,
    before jsonb,
    CONSTRAINT roster_import_student_pkey PRIMARY KEY (organization_id, import_id, student_id),
    CONSTRAINT roster_import_student_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id) REFERENCES roster_import (organization_id, id)
  );

  -- One printed sheet of one-time codes; the codes themselves are nowhere.
  CREATE TABLE code_sheet (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    students integer NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT code_sheet_pkey PRIMARY KEY (organization_id, id)
  );
`;

const CLEARANCE = `
  -- One student for one seat of a task at one enterprise. Version 0: opened with the seat, nobody has acted on it yet.
  CREATE TABLE clearance (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    consortium_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    task_id uuid NOT NULL,
    task_number text NOT NULL,
    seat_id uuid NOT NULL,
    student_id uuid NOT NULL,
    status text NOT NULL,
    rule_pack_version integer,
    attested_by uuid,
    attested_at timestamptz,
    CONSTRAINT clearance_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT clearance_id_uq UNIQUE (id),
    CONSTRAINT clearance_organization_id_seat_id_student_id_uq UNIQUE (organization_id, seat_id, student_id),
    CONSTRAINT clearance_organization_id_student_id_fkey FOREIGN KEY (organization_id, student_id) REFERENCES student (organization_id, id),
    CONSTRAINT clearance_status_check CHECK (status IN ('OPEN', 'ATTESTED')),
    CONSTRAINT clearance_attested_check CHECK ((status = 'ATTESTED') = (attested_at IS NOT NULL) AND (attested_at IS NULL) = (attested_by IS NULL)
      AND (attested_at IS NULL) = (rule_pack_version IS NULL))
  );
  CREATE INDEX clearance_organization_id_task_id_idx ON clearance (organization_id, task_id);
  CREATE INDEX clearance_organization_id_open_idx ON clearance (organization_id, task_id) WHERE status = 'OPEN';

  CREATE TABLE clearance_document (
    organization_id uuid NOT NULL,
    clearance_id uuid NOT NULL,
    kind text NOT NULL,
    file_id uuid NOT NULL,
    number text,
    from_on date,
    to_on date,
    score integer,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT clearance_document_pkey PRIMARY KEY (organization_id, clearance_id, kind),
    CONSTRAINT clearance_document_organization_id_clearance_id_fkey FOREIGN KEY (organization_id, clearance_id) REFERENCES clearance (organization_id, id),
    CONSTRAINT clearance_document_kind_check CHECK (kind IN ('STUDENT_CONSENT', 'GUARDIAN_CONSENT', 'ENTERPRISE_CONSENT', 'TRIPARTITE_AGREEMENT',
      'LIABILITY_POLICY', 'SAFETY_EXAM')),
    CONSTRAINT clearance_document_score_check CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT clearance_document_period_check CHECK (to_on >= from_on)
  );
`;

const HOURS = `
  -- Confirming or crediting several intervals at once. counts: the enterprise that confirms is independent of the school (design.md §1.1).
  CREATE TABLE hours_batch (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    kind text NOT NULL,
    minutes integer NOT NULL,
    counts boolean NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    CONSTRAINT hours_batch_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT hours_batch_id_uq UNIQUE (id),
    CONSTRAINT hours_batch_kind_check CHECK (kind IN ('CONFIRMED', 'CREDITED')),
    CONSTRAINT hours_batch_minutes_check CHECK (minutes > 0)
  );
  CREATE INDEX hours_batch_consortium_id_id_idx ON hours_batch (consortium_id, id) WHERE kind = 'CONFIRMED' AND counts;

  CREATE TABLE hours (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    consortium_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    task_id uuid NOT NULL,
    task_number text NOT NULL,
    seat_id uuid NOT NULL,
    student_id uuid NOT NULL,
    person_id uuid NOT NULL,
    status text NOT NULL,
    from_at timestamptz NOT NULL,
    to_at timestamptz,
    minutes integer NOT NULL,
    day date NOT NULL,
    note text NOT NULL,
    reason text,
    confirmation_id uuid,
    credit_id uuid,
    CONSTRAINT hours_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT hours_id_uq UNIQUE (id),
    CONSTRAINT hours_organization_id_student_id_fkey FOREIGN KEY (organization_id, student_id) REFERENCES student (organization_id, id),
    CONSTRAINT hours_organization_id_confirmation_id_fkey FOREIGN KEY (organization_id, confirmation_id) REFERENCES hours_batch (organization_id, id),
    CONSTRAINT hours_organization_id_credit_id_fkey FOREIGN KEY (organization_id, credit_id) REFERENCES hours_batch (organization_id, id),
    CONSTRAINT hours_status_check CHECK (status IN ('RUNNING', 'LOGGED', 'CONFIRMED', 'REFUSED', 'CREDITED', 'WITHDRAWN')),
    CONSTRAINT hours_interval_check CHECK (to_at > from_at AND minutes >= 0 AND (to_at IS NOT NULL OR status IN ('RUNNING', 'WITHDRAWN'))),
    CONSTRAINT hours_decided_check CHECK ((confirmation_id IS NOT NULL) = (status IN ('CONFIRMED', 'CREDITED')) AND (credit_id IS NOT NULL) = (status = 'CREDITED')
      AND (reason IS NOT NULL) = (status = 'REFUSED'))
  );
  CREATE UNIQUE INDEX hours_organization_id_student_id_running_uq ON hours (organization_id, student_id) WHERE status = 'RUNNING';
  CREATE INDEX hours_organization_id_student_id_day_idx ON hours (organization_id, student_id, day);
  CREATE INDEX hours_organization_id_task_id_day_id_idx ON hours (organization_id, task_id, day, id);
  CREATE INDEX hours_organization_id_waiting_idx ON hours (organization_id, task_id) WHERE status = 'CONFIRMED';
  CREATE INDEX hours_enterprise_id_waiting_idx ON hours (enterprise_id, task_id) WHERE status = 'LOGGED';
  CREATE INDEX hours_consortium_id_status_idx ON hours (consortium_id, status) INCLUDE (minutes);
  CREATE INDEX hours_person_id_day_idx ON hours (person_id, day);
`;

const OUTCOMES = `
  -- What came of one task for those who worked on it; its row is what the last report and the feedback queue at. Version 0: nothing is complete yet.
  CREATE TABLE outcomes (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    consortium_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    task_id uuid NOT NULL,
    task_number text NOT NULL,
    status text NOT NULL,
    seats integer NOT NULL,
    reported integer NOT NULL,
    feedback boolean NOT NULL,
    CONSTRAINT outcomes_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT outcomes_id_uq UNIQUE (id),
    CONSTRAINT outcomes_organization_id_task_id_uq UNIQUE (organization_id, task_id),
    CONSTRAINT outcomes_status_check CHECK (status IN ('OPEN', 'COMPLETED')),
    CONSTRAINT outcomes_completed_check CHECK (status = 'OPEN' OR (feedback AND reported >= seats))
  );
  CREATE INDEX outcomes_organization_id_open_idx ON outcomes (organization_id, task_id) WHERE status = 'OPEN';
  CREATE INDEX outcomes_enterprise_id_open_idx ON outcomes (enterprise_id, task_id) WHERE NOT feedback;

  CREATE TABLE outcome (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    outcomes_id uuid NOT NULL,
    task_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    student_id uuid NOT NULL,
    type text NOT NULL,
    assessment text NOT NULL,
    note text NOT NULL,
    reported_by uuid NOT NULL,
    reported_at timestamptz NOT NULL,
    CONSTRAINT outcome_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT outcome_id_uq UNIQUE (id),
    CONSTRAINT outcome_organization_id_outcomes_id_seat_id_uq UNIQUE (organization_id, outcomes_id, seat_id),
    CONSTRAINT outcome_organization_id_outcomes_id_fkey FOREIGN KEY (organization_id, outcomes_id) REFERENCES outcomes (organization_id, id),
    CONSTRAINT outcome_organization_id_student_id_fkey FOREIGN KEY (organization_id, student_id) REFERENCES student (organization_id, id),
    CONSTRAINT outcome_type_check CHECK (type IN ('PRODUCT', 'IMPROVEMENT', 'PATENT', 'STANDARD', 'TEACHING_CASE', 'HIRE')),
    CONSTRAINT outcome_assessment_check CHECK (assessment IN ('EXCELLENT', 'GOOD', 'FAIR', 'PASS', 'FAIL'))
  );

  CREATE TABLE outcome_feedback (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    outcomes_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    rating integer NOT NULL,
    text text NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT outcome_feedback_pkey PRIMARY KEY (organization_id, id),
    CONSTRAINT outcome_feedback_id_uq UNIQUE (id),
    CONSTRAINT outcome_feedback_organization_id_outcomes_id_uq UNIQUE (organization_id, outcomes_id),
    CONSTRAINT outcome_feedback_organization_id_outcomes_id_fkey FOREIGN KEY (organization_id, outcomes_id) REFERENCES outcomes (organization_id, id),
    CONSTRAINT outcome_feedback_rating_check CHECK (rating BETWEEN 1 AND 5)
  );
`;
