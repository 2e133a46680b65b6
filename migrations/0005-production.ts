import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Production tasks: what an enterprise asks for, the team that does it, what was delivered, and what was said in the room.
 * Owner of every table here: the consortium. Locks: none, all tables are new. Undo: drop them.
 */
export class Production1764000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TASK);
    await queryRunner.query(TEAM);
    await queryRunner.query(DELIVERY);
    await queryRunner.query(ROOM);
    for (const table of ['task_counter', 'task', 'task_seat', 'task_delivery', 'task_closing', 'task_message']) {
      await grant(queryRunner, table, 'SELECT, INSERT, UPDATE');
    }
    await grant(queryRunner, 'task_person', 'SELECT, INSERT, DELETE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE task_message, task_closing, task_delivery, task_person, task_seat, task, task_counter');
  }
}

const TASK = `
  -- The last number given in a consortium; RW-0001 is the first.
  CREATE TABLE task_counter (
    consortium_id uuid NOT NULL,
    last integer NOT NULL,
    CONSTRAINT task_counter_pkey PRIMARY KEY (consortium_id),
    CONSTRAINT task_counter_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id)
  );

  -- seats_filled, seats_cleared, school_key and enterprise_key are derived, for lists. counts: this acceptance credits an obligation. order_ref_hash: keyed hash of the normalised order reference.
  CREATE TABLE task (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    number integer,
    enterprise_id uuid NOT NULL,
    posted_by uuid NOT NULL,
    title text NOT NULL,
    quantity integer,
    unit text,
    due_on date,
    due_set_by text NOT NULL,
    staff_by date,
    seat_count integer,
    criteria text[] NOT NULL,
    order_reference text,
    order_ref_hash text,
    price_fen bigint,
    use text,
    consequence text,
    drawing_id uuid,
    school_id uuid,
    teacher_id uuid,
    seats_filled integer NOT NULL DEFAULT 0,
    seats_cleared integer NOT NULL DEFAULT 0,
    school_key boolean NOT NULL DEFAULT false,
    enterprise_key boolean NOT NULL DEFAULT false,
    started_by uuid,
    started_at timestamptz,
    accepted_at timestamptz,
    real boolean,
    independent boolean,
    counts boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    CONSTRAINT task_pkey PRIMARY KEY (id),
    CONSTRAINT task_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT task_consortium_id_number_uq UNIQUE (consortium_id, number),
    CONSTRAINT task_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id),
    CONSTRAINT task_consortium_id_enterprise_id_fkey FOREIGN KEY (consortium_id, enterprise_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT task_consortium_id_school_id_fkey FOREIGN KEY (consortium_id, school_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT task_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'AWARDED', 'STAFFED', 'IN_PROGRESS', 'DELIVERED', 'ACCEPTED', 'REWORK',
      'REJECTED', 'CLOSED', 'CANCELLED')),
    CONSTRAINT task_number_check CHECK (number IS NOT NULL OR status IN ('DRAFT', 'CANCELLED')),
    CONSTRAINT task_terms_check CHECK (number IS NULL OR (quantity IS NOT NULL AND unit IS NOT NULL AND due_on IS NOT NULL AND staff_by IS NOT NULL
      AND seat_count IS NOT NULL AND cardinality(criteria) >= 1)),
    CONSTRAINT task_title_check CHECK (length(title) BETWEEN 1 AND 80),
    CONSTRAINT task_quantity_check CHECK (quantity BETWEEN 1 AND 1000000),
    CONSTRAINT task_seat_count_check CHECK (seat_count BETWEEN 1 AND 50),
    CONSTRAINT task_criteria_check CHECK (cardinality(criteria) <= 20),
    CONSTRAINT task_price_fen_check CHECK (price_fen BETWEEN 0 AND 100000000000),
    CONSTRAINT task_due_set_by_check CHECK (due_set_by IN ('ENTERPRISE', 'SCHOOL')),
    CONSTRAINT task_use_check CHECK (use IN ('OWN_PROCESS', 'CUSTOMER_PROCESS')),
    CONSTRAINT task_consequence_check CHECK (consequence IN ('REWORK', 'PRICE_CUT', 'PENALTY')),
    CONSTRAINT task_school_id_check CHECK ((school_id IS NULL) = (teacher_id IS NULL) AND school_id IS DISTINCT FROM enterprise_id),
    CONSTRAINT task_awarded_check CHECK (school_id IS NOT NULL OR status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    CONSTRAINT task_seats_check CHECK (seats_cleared BETWEEN 0 AND seats_filled AND seats_filled <= coalesce(seat_count, 0)),
    CONSTRAINT task_started_check CHECK ((started_by IS NULL) = (started_at IS NULL)),
    CONSTRAINT task_accepted_check CHECK ((accepted_at IS NOT NULL) = (status IN ('ACCEPTED', 'CLOSED'))
      AND (accepted_at IS NULL) = (real IS NULL) AND (accepted_at IS NULL) = (independent IS NULL)),
    CONSTRAINT task_counts_check CHECK (NOT counts OR (real AND independent))
  );
  CREATE INDEX task_consortium_id_id_idx ON task (consortium_id, id DESC) WHERE number IS NOT NULL;
  CREATE INDEX task_consortium_id_status_id_idx ON task (consortium_id, status, id DESC) WHERE number IS NOT NULL;
  CREATE INDEX task_consortium_id_enterprise_id_status_id_idx ON task (consortium_id, enterprise_id, status, id DESC);
  CREATE INDEX task_consortium_id_enterprise_id_id_idx ON task (consortium_id, enterprise_id, id DESC) WHERE number IS NULL;
  CREATE INDEX task_consortium_id_school_id_status_id_idx ON task (consortium_id, school_id, status, id DESC) WHERE school_id IS NOT NULL;
  -- One order counts once, however many tasks it is split into.
  CREATE UNIQUE INDEX task_consortium_id_enterprise_id_order_ref_hash_uq ON task (consortium_id, enterprise_id, order_ref_hash) WHERE counts;
  CREATE INDEX task_consortium_id_enterprise_id_order_ref_hash_idx ON task (consortium_id, enterprise_id, order_ref_hash) WHERE order_ref_hash IS NOT NULL;
`;

const TEAM = `
  CREATE TABLE task_seat (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    ordinal integer NOT NULL,
    school_id uuid NOT NULL,
    student_id uuid NOT NULL,
    person_id uuid,
    on_time boolean NOT NULL,
    filled_at timestamptz NOT NULL,
    cleared_at timestamptz,
    CONSTRAINT task_seat_pkey PRIMARY KEY (id),
    CONSTRAINT task_seat_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT task_seat_consortium_id_task_id_ordinal_uq UNIQUE (consortium_id, task_id, ordinal),
    CONSTRAINT task_seat_consortium_id_task_id_student_id_uq UNIQUE (consortium_id, task_id, student_id),
    CONSTRAINT task_seat_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task (consortium_id, id),
    CONSTRAINT task_seat_ordinal_check CHECK (ordinal BETWEEN 1 AND 50)
  );
  -- A student's seats over all consortia: asked when a student is given an account, and by rules that cross consortia.
  CREATE INDEX task_seat_school_id_student_id_idx ON task_seat (school_id, student_id);

  -- Who takes part in a task; "my tasks" are read from here, newest first, per consortium.
  CREATE TABLE task_person (
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT task_person_pkey PRIMARY KEY (consortium_id, task_id, person_id),
    CONSTRAINT task_person_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task (consortium_id, id)
  );
  CREATE INDEX task_person_person_id_consortium_id_task_id_idx ON task_person (person_id, consortium_id, task_id DESC);
`;

const DELIVERY = `
  -- passed and failed: one pair for each criterion of the task, in its order. reason is free text, erasable here.
  CREATE TABLE task_delivery (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    attempt integer NOT NULL,
    seat_id uuid NOT NULL,
    file_ids uuid[] NOT NULL,
    delivered_at timestamptz NOT NULL,
    signed_by uuid,
    signed_at timestamptz,
    inspected_by uuid,
    inspected_at timestamptz,
    result text,
    passed integer[],
    failed integer[],
    reason text,
    CONSTRAINT task_delivery_pkey PRIMARY KEY (id),
    CONSTRAINT task_delivery_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT task_delivery_consortium_id_task_id_attempt_uq UNIQUE (consortium_id, task_id, attempt),
    CONSTRAINT task_delivery_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task (consortium_id, id),
    CONSTRAINT task_delivery_consortium_id_seat_id_fkey FOREIGN KEY (consortium_id, seat_id) REFERENCES task_seat (consortium_id, id),
    CONSTRAINT task_delivery_file_ids_check CHECK (cardinality(file_ids) BETWEEN 1 AND 20),
    CONSTRAINT task_delivery_signed_check CHECK ((signed_by IS NULL) = (signed_at IS NULL)),
    CONSTRAINT task_delivery_inspected_check CHECK ((inspected_by IS NULL) = (inspected_at IS NULL) AND (inspected_by IS NULL) = (result IS NULL)
      AND (result IS NULL) = (passed IS NULL) AND cardinality(passed) IS NOT DISTINCT FROM cardinality(failed)),
    CONSTRAINT task_delivery_result_check CHECK (result IN ('ACCEPTED', 'REWORK', 'REJECTED')),
    CONSTRAINT task_delivery_keys_check CHECK (signed_by IS DISTINCT FROM inspected_by OR signed_by IS NULL),
    CONSTRAINT task_delivery_reason_check CHECK (length(reason) <= 500)
  );

  -- What an accepted task still waits for; derived, so without version or event (design.md, section 2).
  CREATE TABLE task_closing (
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    settled boolean NOT NULL DEFAULT false,
    outcomes_done boolean NOT NULL DEFAULT false,
    CONSTRAINT task_closing_pkey PRIMARY KEY (consortium_id, task_id),
    CONSTRAINT task_closing_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task (consortium_id, id)
  );
`;

const ROOM = `
  -- Free text, erasable here; the event holds only the id and a keyed hash. side: the organization that alone reads it; null is the whole room.
  CREATE TABLE task_message (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    author_id uuid NOT NULL,
    side uuid,
    text text,
    at timestamptz NOT NULL,
    CONSTRAINT task_message_pkey PRIMARY KEY (id),
    CONSTRAINT task_message_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT task_message_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task (consortium_id, id),
    CONSTRAINT task_message_text_check CHECK (length(text) BETWEEN 1 AND 2000)
  );
  CREATE INDEX task_message_consortium_id_task_id_id_idx ON task_message (consortium_id, task_id, id DESC);
`;
