import { canonicalJson } from '#libs/kernel';
import type { FormulaReference, Party } from './agreement.js';
import { percentOf } from './share.js';

export interface StatementInputs {
  readonly statementId: string;
  readonly agreementHash: string;
  readonly formula: FormulaReference;
  readonly vatPercent: number;
  readonly taskIds: readonly string[];
  readonly entries: readonly { readonly id: string; readonly kind: string; readonly amountFen: bigint }[];
  readonly pays: readonly { readonly id: string; readonly amountFen: bigint }[];
  readonly parties: readonly Party[];
}

/**
 * Formula version and inputs as one canonical text: its SHA-256 is what the issuer confirms, and from it alone anyone entitled can
 * recompute the statement (domain.md §5.3). Ids and amounts only, no personal data.
 */
export const statementInputs = (inputs: StatementInputs): string =>
  canonicalJson({
    statementId: inputs.statementId,
    agreementHash: inputs.agreementHash,
    formula: { code: inputs.formula.code, version: inputs.formula.version, hash: inputs.formula.hash },
    vatPercent: inputs.vatPercent,
    taskIds: [...inputs.taskIds].sort(),
    entries: inputs.entries.map(({ id, kind, amountFen }) => ({ id, kind, amountFen: String(amountFen) })),
    pays: inputs.pays.map(({ id, amountFen }) => ({ id, amountFen: String(amountFen) })),
    parties: inputs.parties.map((party) => ({ kind: party.kind, organizationId: party.organizationId, percent: percentOf(party.shareMillionths) })),
  });
