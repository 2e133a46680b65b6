import type { SubjectTable } from '#libs/access';
import type { Party, VatPercent } from '../domain/agreement.js';
import type { StatementState } from '../domain/statement.js';
import type { EntryRecord, Evidence, LineRecord, PayLine, StatementRecord } from '../application/ports/statement-store.js';
import { partiesOf } from './agreement-rows.js';

export interface StatementRow {
  readonly id: string;
  readonly consortium_id: string;
  readonly version: number;
  readonly number: string;
  readonly month: string;
  readonly status: StatementState;
  readonly payer_id: string;
  readonly school_id: string;
  readonly secretariat_id: string;
  readonly agreement: StatementRecord['agreement'] & { readonly vatPercent: VatPercent };
  readonly parties: readonly Party[];
  readonly inputs_hash: string | null;
  readonly opened_at: Date;
  readonly issued_at: Date | null;
  readonly settled_at: Date | null;
}

/** A statement with what its agreement says; `a` is the agreement, `c` the consortium. */
export const STATEMENTS = `
  SELECT s.id, s.consortium_id, s.version, s.number, s.month, s.status, s.payer_id, s.school_id, s.inputs_hash, s.opened_at, s.issued_at, s.settled_at, c.secretariat_id,
    json_build_object('id', a.id, 'number', a.number, 'title', a.title, 'hash', a.hash, 'vatPercent', a.vat_percent,
      'formula', json_build_object('code', f.code, 'version', f.version, 'hash', f.hash)) AS agreement, ${partiesOf('a')} AS parties
  FROM statement s JOIN agreement a ON a.consortium_id = s.consortium_id AND a.id = s.agreement_id JOIN consortium c ON c.id = s.consortium_id
    JOIN allocation_formula f ON f.code = a.formula_code AND f.version = a.formula_version`;

/** Where the rules' fields of a statement live. */
export const statementTable: SubjectTable = {
  columns: {
    consortiumId: { sql: 's.consortium_id', type: 'uuid' },
    secretariatId: { sql: 'c.secretariat_id', type: 'uuid' },
    payerId: { sql: 's.payer_id', type: 'uuid' },
    schoolId: { sql: 's.school_id', type: 'uuid' },
  },
  relations: {
    parties: {
      from: 'agreement_party q',
      on: 'q.consortium_id = s.consortium_id AND q.agreement_id = s.agreement_id',
      columns: { organizationId: { sql: 'q.organization_id', type: 'uuid' } },
    },
  },
};

export const statementOf = (row: StatementRow): StatementRecord => ({
  id: row.id,
  consortiumId: row.consortium_id,
  version: row.version,
  number: row.number,
  month: row.month,
  status: row.status,
  payerId: row.payer_id,
  schoolId: row.school_id,
  secretariatId: row.secretariat_id,
  agreement: row.agreement,
  parties: row.parties,
  inputsHash: row.inputs_hash,
  openedAt: row.opened_at,
  issuedAt: row.issued_at,
  settledAt: row.settled_at,
});

/** Lines, entries and pay of one statement in one statement of SQL; amounts as texts, because JSON numbers lose digits. */
export const EVIDENCE = `
  SELECT
    coalesce((SELECT json_agg(json_build_object('id', l.id, 'kind', l.kind, 'taskId', l.task_id, 'number', l.number, 'title', l.title,
        'priceFen', l.price_fen::text, 'addedAt', l.added_at) ORDER BY l.id)
      FROM statement_line l WHERE l.consortium_id = $1 AND l.statement_id = $2), '[]') AS lines,
    coalesce((SELECT json_agg(json_build_object('id', e.id, 'version', e.version, 'kind', e.kind, 'amountFen', e.amount_fen::text, 'onDate', e.on_date, 'note', e.note,
        'fileId', e.file_id, 'status', e.status, 'recordedBy', e.recorded_by, 'recordedAt', e.recorded_at, 'reason', e.reason) ORDER BY e.id)
      FROM statement_entry e WHERE e.consortium_id = $1 AND e.statement_id = $2), '[]') AS entries,
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'version', p.version, 'taskId', p.task_id, 'seatId', p.seat_id, 'ordinal', p.seat_ordinal, 'personId', p.person_id,
        'amountFen', p.amount_fen::text, 'fromOn', p.from_on, 'toOn', p.to_on, 'status', p.status, 'recordedBy', p.recorded_by) ORDER BY p.id)
      FROM pay p WHERE p.consortium_id = $1 AND p.statement_id = $2), '[]') AS pays`;

type Wire<T, Keys extends keyof T, As> = Omit<T, Keys> & { readonly [K in Keys]: As };

export interface EvidenceRow {
  readonly lines: readonly (Omit<LineRecord, 'priceFen' | 'addedAt'> & { readonly priceFen: string | null; readonly addedAt: string })[];
  readonly entries: readonly Wire<EntryRecord, 'amountFen' | 'recordedAt', string>[];
  readonly pays: readonly Wire<PayLine, 'amountFen', string>[];
}

export const evidenceOf = ({ lines, entries, pays }: EvidenceRow): Evidence => ({
  lines: lines.map((line) => ({ ...line, priceFen: line.priceFen === null ? null : BigInt(line.priceFen), addedAt: new Date(line.addedAt) })),
  entries: entries.map((entry) => ({ ...entry, amountFen: BigInt(entry.amountFen), recordedAt: new Date(entry.recordedAt) })),
  pays: pays.map((pay) => ({ ...pay, amountFen: BigInt(pay.amountFen) })),
});
