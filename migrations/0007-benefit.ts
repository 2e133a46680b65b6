import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, grant } from './grant.js';

/**
 * Who shares what with whom, the statements that settle it, and every fen posted.
 * Owner: allocation_formula is the installation's; every other table is the consortium's. Locks: none, all tables are new.
 * Undo: drop them.
 *
 * Row-level security is a backstop under the explicit WHERE: inside a command the consortium is set for the transaction, and rows of
 * another one can then neither be seen nor written; without it nothing can be written at all. Reads outside a transaction carry no
 * setting and pay nothing for it (a set_config needs a transaction, three more round trips). The owner, who migrates and repairs,
 * is not bound; the application role owns nothing and always is.
 */
export class Benefit1764000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(AGREEMENT);
    await queryRunner.query(PAIR);
    await queryRunner.query(STATEMENT);
    await queryRunner.query(EVIDENCE);
    await queryRunner.query(MONEY);
    for (const table of MUTABLE) await grant(queryRunner, table, 'SELECT, INSERT, UPDATE');
    for (const table of APPEND_ONLY) await grant(queryRunner, table, 'SELECT, INSERT');
    await grant(queryRunner, 'agreement_party', 'SELECT, INSERT, DELETE');
    for (const table of GUARDED) await queryRunner.query(backstop(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE posting, payment, statement_share, pay, statement_entry, statement_line, settleable_task, statement, ' +
        'settlement_pair, agreement_signature, agreement_party, agreement, agreement_counter, allocation_formula',
    );
  }
}

const MUTABLE = [
  'allocation_formula',
  'agreement_counter',
  'agreement',
  'settlement_pair',
  'settleable_task',
  'statement',
  'statement_entry',
  'pay',
  'payment',
];
const APPEND_ONLY = ['agreement_signature', 'statement_line', 'statement_share', 'posting'];
const GUARDED = ['statement', 'statement_line', 'statement_entry', 'pay', 'statement_share', 'payment', 'posting'];

const CONSORTIUM = `(SELECT nullif(current_setting('app.consortium_id', true), '')::uuid)`;

const backstop = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_read ON ${table} FOR SELECT TO ${APPLICATION_ROLE} USING (${CONSORTIUM} IS NULL OR consortium_id = ${CONSORTIUM});
  CREATE POLICY ${table}_add ON ${table} FOR INSERT TO ${APPLICATION_ROLE} WITH CHECK (consortium_id = ${CONSORTIUM});
  CREATE POLICY ${table}_change ON ${table} FOR UPDATE TO ${APPLICATION_ROLE} USING (consortium_id = ${CONSORTIUM}) WITH CHECK (consortium_id = ${CONSORTIUM});
`;

const AGREEMENT = `
  -- How a pool is made and split: published as versions, named by hash in charters and agreements (design.md §1.5).
  CREATE TABLE allocation_formula (
    code text NOT NULL,
    version integer NOT NULL,
    definition text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT allocation_formula_pkey PRIMARY KEY (code, version),
    CONSTRAINT allocation_formula_hash_uq UNIQUE (hash)
  );

  CREATE TABLE agreement_counter (
    consortium_id uuid NOT NULL,
    last integer NOT NULL,
    CONSTRAINT agreement_counter_pkey PRIMARY KEY (consortium_id),
    CONSTRAINT agreement_counter_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium (id)
  );

  -- What is signed is the SHA-256 of content, which is canonical JSON of terms, parties and formula.
  CREATE TABLE agreement (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    payer_id uuid NOT NULL,
    school_id uuid NOT NULL,
    vat_percent integer NOT NULL,
    formula_code text NOT NULL,
    formula_version integer NOT NULL,
    content text NOT NULL,
    hash text NOT NULL,
    status text NOT NULL,
    drafted_by uuid NOT NULL,
    drafted_at timestamptz NOT NULL,
    in_force_at timestamptz,
    CONSTRAINT agreement_pkey PRIMARY KEY (id),
    CONSTRAINT agreement_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT agreement_consortium_id_number_uq UNIQUE (consortium_id, number),
    CONSTRAINT agreement_consortium_id_payer_id_fkey FOREIGN KEY (consortium_id, payer_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT agreement_consortium_id_school_id_fkey FOREIGN KEY (consortium_id, school_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT agreement_formula_code_formula_version_fkey FOREIGN KEY (formula_code, formula_version) REFERENCES allocation_formula (code, version),
    CONSTRAINT agreement_payer_id_check CHECK (payer_id <> school_id),
    CONSTRAINT agreement_vat_percent_check CHECK (vat_percent IN (13, 9, 6, 3, 0)),
    CONSTRAINT agreement_status_check CHECK (status IN ('OPEN', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
    CONSTRAINT agreement_in_force_at_check CHECK ((status IN ('IN_FORCE', 'SUPERSEDED')) = (in_force_at IS NOT NULL)),
    CONSTRAINT agreement_title_check CHECK (length(title) BETWEEN 1 AND 100 AND length(body) BETWEEN 1 AND 20000)
  );
  CREATE UNIQUE INDEX agreement_consortium_id_payer_id_school_id_uq ON agreement (consortium_id, payer_id, school_id) WHERE status = 'IN_FORCE';
  CREATE INDEX agreement_consortium_id_status_id_idx ON agreement (consortium_id, status, id);

  -- In the order that breaks ties. The common fund is a party through its keeper. A share is whole millionths.
  CREATE TABLE agreement_party (
    consortium_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    organization_id uuid NOT NULL,
    share_millionths integer NOT NULL,
    CONSTRAINT agreement_party_pkey PRIMARY KEY (consortium_id, agreement_id, position),
    CONSTRAINT agreement_party_organization_id_kind_uq UNIQUE (consortium_id, agreement_id, organization_id, kind),
    CONSTRAINT agreement_party_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement (consortium_id, id),
    CONSTRAINT agreement_party_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id) REFERENCES membership (consortium_id, organization_id),
    CONSTRAINT agreement_party_kind_check CHECK (kind IN ('MEMBER', 'COMMON_FUND')),
    CONSTRAINT agreement_party_share_millionths_check CHECK (share_millionths BETWEEN 1 AND 1000000)
  );
  CREATE INDEX agreement_party_organization_id_consortium_id_idx ON agreement_party (organization_id, consortium_id, agreement_id);

  -- Append-only: a signature over an older text stays, and counts for nothing.
  CREATE TABLE agreement_signature (
    consortium_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    hash text NOT NULL,
    signed_by uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT agreement_signature_pkey PRIMARY KEY (consortium_id, agreement_id, organization_id, hash),
    CONSTRAINT agreement_signature_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement (consortium_id, id)
  );
`;

const PAIR = `
  -- One row per enterprise and school: its lock keeps an acceptance and the last signature from missing each other.
  CREATE TABLE settlement_pair (
    consortium_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    school_id uuid NOT NULL,
    agreement_id uuid,
    CONSTRAINT settlement_pair_pkey PRIMARY KEY (consortium_id, enterprise_id, school_id),
    CONSTRAINT settlement_pair_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement (consortium_id, id)
  );
`;

const STATEMENT = `
  -- One open statement per agreement and business month; what is issued is never touched again, save by its settlement.
  CREATE TABLE statement (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    version integer NOT NULL,
    agreement_id uuid NOT NULL,
    month text NOT NULL,
    ordinal integer NOT NULL,
    number text NOT NULL,
    payer_id uuid NOT NULL,
    school_id uuid NOT NULL,
    status text NOT NULL,
    gross_fen bigint,
    vat_fen bigint,
    net_fen bigint,
    cost_fen bigint,
    pay_fen bigint,
    pool_fen bigint,
    inputs text,
    inputs_hash text,
    opened_at timestamptz NOT NULL,
    issued_by uuid,
    issued_at timestamptz,
    settled_at timestamptz,
    CONSTRAINT statement_pkey PRIMARY KEY (id),
    CONSTRAINT statement_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT statement_agreement_id_month_ordinal_uq UNIQUE (consortium_id, agreement_id, month, ordinal),
    CONSTRAINT statement_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement (consortium_id, id),
    CONSTRAINT statement_month_check CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    CONSTRAINT statement_status_check CHECK (status IN ('OPEN', 'ISSUED', 'SETTLED')),
    CONSTRAINT statement_issued_check CHECK ((status = 'OPEN') = (issued_at IS NULL)
      AND num_nulls(gross_fen, vat_fen, net_fen, cost_fen, pay_fen, pool_fen, inputs, inputs_hash, issued_by, issued_at) IN (0, 10)),
    CONSTRAINT statement_settled_at_check CHECK ((status = 'SETTLED') = (settled_at IS NOT NULL)),
    CONSTRAINT statement_pool_fen_check CHECK (vat_fen >= 0 AND cost_fen >= 0 AND pay_fen >= 0 AND pool_fen >= 0
      AND net_fen + vat_fen = gross_fen AND net_fen - cost_fen - pay_fen = pool_fen)
  );
  CREATE UNIQUE INDEX statement_consortium_id_agreement_id_month_uq ON statement (consortium_id, agreement_id, month) WHERE status = 'OPEN';
  CREATE INDEX statement_consortium_id_status_id_idx ON statement (consortium_id, status, id);

  -- Accepted tasks as this capability knows them; WAITING until an agreement of the pair is in force.
  CREATE TABLE settleable_task (
    consortium_id uuid NOT NULL,
    task_id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    enterprise_id uuid NOT NULL,
    school_id uuid NOT NULL,
    price_fen bigint,
    accepted_event_id uuid NOT NULL,
    status text NOT NULL,
    statement_id uuid,
    CONSTRAINT settleable_task_pkey PRIMARY KEY (consortium_id, task_id),
    CONSTRAINT settleable_task_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement (consortium_id, id),
    CONSTRAINT settleable_task_status_check CHECK (status IN ('WAITING', 'LINED', 'WITHDRAWN')),
    CONSTRAINT settleable_task_statement_id_check CHECK (status <> 'LINED' OR statement_id IS NOT NULL)
  );
  CREATE INDEX settleable_task_enterprise_id_school_id_idx ON settleable_task (consortium_id, enterprise_id, school_id) WHERE status = 'WAITING';

  -- Append-only. A withdrawn acceptance is a line of its own, never an edit; the event it came from can enter once.
  CREATE TABLE statement_line (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    kind text NOT NULL,
    task_id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    price_fen bigint,
    source_event_id uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT statement_line_pkey PRIMARY KEY (id),
    CONSTRAINT statement_line_source_event_id_uq UNIQUE (consortium_id, source_event_id),
    CONSTRAINT statement_line_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement (consortium_id, id),
    CONSTRAINT statement_line_kind_check CHECK (kind IN ('ACCEPTED', 'WITHDRAWN'))
  );
  CREATE INDEX statement_line_consortium_id_statement_id_id_idx ON statement_line (consortium_id, statement_id, id);
`;

const EVIDENCE = `
  -- A receipt or a cost with its document: the payer records it, the school verifies or returns it.
  CREATE TABLE statement_entry (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    amount_fen bigint NOT NULL,
    on_date date NOT NULL,
    note text NOT NULL,
    file_id uuid NOT NULL,
    status text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    CONSTRAINT statement_entry_pkey PRIMARY KEY (id),
    CONSTRAINT statement_entry_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT statement_entry_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement (consortium_id, id),
    CONSTRAINT statement_entry_kind_check CHECK (kind IN ('RECEIPT', 'MATERIAL', 'TOOLING', 'QC_LOGISTICS', 'OTHER')),
    CONSTRAINT statement_entry_amount_fen_check CHECK (amount_fen > 0),
    CONSTRAINT statement_entry_status_check CHECK (status IN ('RECORDED', 'VERIFIED', 'RETURNED')),
    CONSTRAINT statement_entry_decided_check CHECK ((status = 'RECORDED') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
    CONSTRAINT statement_entry_reason_check CHECK ((status = 'RETURNED') = (reason IS NOT NULL))
  );
  CREATE INDEX statement_entry_consortium_id_statement_id_id_idx ON statement_entry (consortium_id, statement_id, id);

  -- What one student is paid for one seat, straight to the student, at most a month at a time (职业学校学生实习管理规定 18; domain.md §3 R32, R33).
  CREATE TABLE pay (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    version integer NOT NULL,
    task_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    seat_ordinal integer NOT NULL,
    person_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    status text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    decided_at timestamptz,
    CONSTRAINT pay_pkey PRIMARY KEY (id),
    CONSTRAINT pay_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT pay_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement (consortium_id, id),
    CONSTRAINT pay_amount_fen_check CHECK (amount_fen > 0),
    CONSTRAINT pay_to_on_check CHECK (to_on BETWEEN from_on AND from_on + 30),
    CONSTRAINT pay_status_check CHECK (status IN ('RECORDED', 'CONFIRMED', 'CONTESTED')),
    CONSTRAINT pay_decided_at_check CHECK ((status = 'RECORDED') = (decided_at IS NULL))
  );
  CREATE INDEX pay_consortium_id_statement_id_id_idx ON pay (consortium_id, statement_id, id);
  CREATE INDEX pay_person_id_id_idx ON pay (person_id, id);
`;

const MONEY = `
  -- The split of an issued statement, the payer's own part included. Append-only.
  CREATE TABLE statement_share (
    consortium_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    organization_id uuid NOT NULL,
    share_millionths integer NOT NULL,
    amount_fen bigint NOT NULL,
    CONSTRAINT statement_share_pkey PRIMARY KEY (consortium_id, statement_id, position),
    CONSTRAINT statement_share_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement (consortium_id, id),
    CONSTRAINT statement_share_amount_fen_check CHECK (amount_fen >= 0)
  );

  -- What the payer owes another party: DUE with the statement, RECORDED by the payer, RECEIVED by the payee's word alone.
  CREATE TABLE payment (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL,
    payee_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    status text NOT NULL,
    reference text,
    paid_on date,
    recorded_by uuid,
    recorded_at timestamptz,
    received_by uuid,
    received_at timestamptz,
    CONSTRAINT payment_pkey PRIMARY KEY (id),
    CONSTRAINT payment_consortium_id_id_uq UNIQUE (consortium_id, id),
    CONSTRAINT payment_statement_id_position_uq UNIQUE (consortium_id, statement_id, position),
    CONSTRAINT payment_consortium_id_statement_id_position_fkey FOREIGN KEY (consortium_id, statement_id, position)
      REFERENCES statement_share (consortium_id, statement_id, position),
    CONSTRAINT payment_amount_fen_check CHECK (amount_fen > 0),
    CONSTRAINT payment_status_check CHECK (status IN ('DUE', 'RECORDED', 'RECEIVED')),
    CONSTRAINT payment_recorded_check CHECK (num_nulls(reference, paid_on, recorded_by, recorded_at) = CASE status WHEN 'DUE' THEN 4 ELSE 0 END),
    CONSTRAINT payment_received_check CHECK (num_nulls(received_by, received_at) = CASE status WHEN 'RECEIVED' THEN 0 ELSE 2 END),
    CONSTRAINT payment_received_by_check CHECK (received_by <> recorded_by)
  );
  CREATE INDEX payment_payee_id_consortium_id_idx ON payment (payee_id, consortium_id, id) WHERE status <> 'RECEIVED';

  -- Double entry: debit above zero, credit below; each transaction and the whole sum to zero. Append-only, corrected by differences.
  CREATE TABLE posting (
    id uuid NOT NULL,
    consortium_id uuid NOT NULL,
    transaction_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    account text NOT NULL,
    position integer,
    amount_fen bigint NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT posting_pkey PRIMARY KEY (id),
    CONSTRAINT posting_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement (consortium_id, id),
    CONSTRAINT posting_account_check CHECK (account IN ('CASH', 'VAT', 'COST', 'STUDENT_PAY', 'SHARE') AND (account = 'SHARE') = (position IS NOT NULL)),
    CONSTRAINT posting_amount_fen_check CHECK (amount_fen <> 0)
  );
  CREATE INDEX posting_consortium_id_statement_id_idx ON posting (consortium_id, statement_id, transaction_id);
`;
