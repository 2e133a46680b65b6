import { canonicalJson } from '#libs/kernel';
import type { FormulaReference, Terms } from './agreement.js';
import { percentOf } from './share.js';

/**
 * The one text the parties sign: everything that binds, nothing that does not. Its SHA-256 is what a signature names.
 * @example agreementContent('0190…', { title: '…', vatPercent: 13, … }, formula) // '{"body":"…","consortiumId":"0190…",…}'
 */
export const agreementContent = (consortiumId: string, terms: Terms, formula: FormulaReference): string =>
  canonicalJson({
    consortiumId,
    title: terms.title,
    body: terms.body,
    payerId: terms.payerId,
    schoolId: terms.schoolId,
    vatPercent: terms.vatPercent,
    formula: { code: formula.code, version: formula.version, hash: formula.hash },
    parties: terms.parties.map(({ kind, organizationId, shareMillionths, step = 1 }) => ({
      kind,
      organizationId,
      percent: percentOf(shareMillionths),
      // Of the usual, all in one step, the text says nothing: it is the text it was before there were steps.
      ...(step > 1 ? { step } : {}),
    })),
  });
