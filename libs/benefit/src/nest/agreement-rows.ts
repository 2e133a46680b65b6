import type { SubjectTable } from '#libs/access';
import type { AgreementState, Party, VatPercent } from '../domain/agreement.js';
import type { AgreementRecord } from '../application/ports/agreement-store.js';

export interface AgreementRow {
  readonly id: string;
  readonly consortium_id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly payer_id: string;
  readonly school_id: string;
  readonly vat_percent: VatPercent;
  readonly formula_code: string;
  readonly formula_version: number;
  readonly formula_hash: string;
  readonly content: string;
  readonly hash: string;
  readonly status: AgreementState;
  readonly secretariat_id: string;
  readonly parties: readonly Party[];
  readonly signatures: readonly { readonly organizationId: string; readonly hash: string; readonly signedBy: string; readonly signedAt: string }[];
  readonly drafted_at: Date;
  readonly in_force_at: Date | null;
  readonly expires_on: string | null;
  readonly refusal: { readonly organizationId: string; readonly reason: string | null; readonly at: string } | null;
}

/** A party list of an agreement as JSON, in party order. */
export const partiesOf = (agreement: string): string =>
  `(SELECT json_agg(json_build_object('kind', p.kind, 'organizationId', p.organization_id, 'shareMillionths', p.share_millionths, 'step', p.step) ORDER BY p.position)
    FROM agreement_party p WHERE p.consortium_id = ${agreement}.consortium_id AND p.agreement_id = ${agreement}.id)`;

/** SQL: whether the present text waits for an organization's signature now, as signersInTurn decides it (domain/sign-agreement.ts). */
export const inTurnSql = (agreement: string, organization: string): string => {
  const unsigned = (party: string): string => `NOT EXISTS (SELECT 1 FROM agreement_signature s WHERE s.consortium_id = ${agreement}.consortium_id
      AND s.agreement_id = ${agreement}.id AND s.organization_id = ${party} AND s.hash = ${agreement}.hash)`;
  return `(${unsigned(organization)} AND (SELECT min(o.step) FROM agreement_party o WHERE o.consortium_id = ${agreement}.consortium_id
      AND o.agreement_id = ${agreement}.id AND o.organization_id = ${organization})
    <= (SELECT min(o.step) FROM agreement_party o WHERE o.consortium_id = ${agreement}.consortium_id AND o.agreement_id = ${agreement}.id AND ${unsigned('o.organization_id')}))`;
};

/** An agreement with its parties, signatures and formula; `c` is its consortium. */
export const AGREEMENTS = `
  SELECT a.*, c.secretariat_id, f.hash AS formula_hash, ${partiesOf('a')} AS parties,
    coalesce((SELECT json_agg(json_build_object('organizationId', s.organization_id, 'hash', s.hash, 'signedBy', s.signed_by, 'signedAt', s.signed_at) ORDER BY s.signed_at)
      FROM agreement_signature s WHERE s.consortium_id = a.consortium_id AND s.agreement_id = a.id), '[]') AS signatures,
    (SELECT json_build_object('organizationId', r.organization_id, 'reason', r.reason, 'at', r.refused_at) FROM agreement_refusal r
      WHERE r.consortium_id = a.consortium_id AND r.agreement_id = a.id AND r.hash = a.hash LIMIT 1) AS refusal
  FROM agreement a JOIN consortium c ON c.id = a.consortium_id
    JOIN allocation_formula f ON f.code = a.formula_code AND f.version = a.formula_version`;

/** Where the rules' fields of an agreement live. */
export const agreementTable: SubjectTable = {
  columns: { consortiumId: { sql: 'a.consortium_id', type: 'uuid' }, secretariatId: { sql: 'c.secretariat_id', type: 'uuid' } },
  relations: {
    parties: {
      from: 'agreement_party q',
      on: 'q.consortium_id = a.consortium_id AND q.agreement_id = a.id',
      columns: { organizationId: { sql: 'q.organization_id', type: 'uuid' } },
    },
  },
};

export const agreementOf = (row: AgreementRow): AgreementRecord => ({
  id: row.id,
  consortiumId: row.consortium_id,
  version: row.version,
  number: row.number,
  title: row.title,
  body: row.body,
  payerId: row.payer_id,
  schoolId: row.school_id,
  vatPercent: row.vat_percent,
  content: row.content,
  hash: row.hash,
  status: row.status,
  formula: { code: row.formula_code, version: row.formula_version, hash: row.formula_hash },
  secretariatId: row.secretariat_id,
  parties: row.parties,
  signatures: row.signatures.map((signature) => ({ ...signature, signedAt: new Date(signature.signedAt) })),
  draftedAt: row.drafted_at,
  inForceAt: row.in_force_at,
  expiresOn: row.expires_on,
  refusal: row.refusal && { ...row.refusal, at: new Date(row.refusal.at) },
});
