import { isRefusal, refuse, type Refusal } from '#libs/kernel';
import { decideTerms, type Terms, type TermsFacts } from './decide-proposal.js';
import type { ObligationRefusal } from './refusals.js';
import type { ObligationTemplate } from './template.js';

/** The most rows of one import. */
export const MOST_IMPORTED = 500;

/** A row of the sheet between two members, as it is laid down for them. `line`: as the spreadsheet numbers it. */
export interface SheetTerms extends Terms {
  readonly line: number;
  readonly templateCode: string;
}

export interface ImportFacts {
  /** What the terms of a row are judged by. */
  readonly factsOf: (row: SheetTerms) => TermsFacts;
  /** Drafts that already wait for their sides, by {@link termsKey}. */
  readonly drafted: ReadonlySet<string>;
}

export interface LaidRow extends SheetTerms {
  readonly template: ObligationTemplate;
}

/** A row that was not laid down, and the rule's words for why. */
export interface LeftRow extends Refusal<ObligationRefusal> {
  readonly line: number;
}

/**
 * What makes two promises the same one: what, who owes it, and whom; not how much.
 * @example termsKey({ templateCode: 'O01', obligorId: 'a', beneficiaryId: 'b' }) // 'O01 a b'
 */
export const termsKey = ({ templateCode, obligorId, beneficiaryId }: Pick<SheetTerms, 'templateCode' | 'obligorId' | 'beneficiaryId'>): string =>
  `${templateCode} ${obligorId} ${beneficiaryId}`;

/**
 * Which rows of a sheet the secretariat may lay down for their sides. A draft binds nobody and counts nowhere; it can be proposed by either
 * side, which is then one key, and the other's agreement the second: the secretariat turns none (domain.md §2.4). A row that could not be
 * proposed is left with its reason, and so is one that waits already or stands twice in the sheet.
 * @returns obligation.nothing-to-lay when no row is left to lay
 */
export function decideImport(
  rows: readonly SheetTerms[],
  { factsOf, drafted }: ImportFacts,
): { readonly laid: readonly LaidRow[]; readonly left: readonly LeftRow[] } | Refusal<ObligationRefusal> {
  const taken = new Set(drafted);
  const laid: LaidRow[] = [];
  const left: LeftRow[] = [];
  for (const row of rows) {
    const terms = taken.has(termsKey(row)) ? refuse('obligation.already-drafted') : decideTerms(row, factsOf(row));
    if (isRefusal(terms)) left.push({ line: row.line, ...terms });
    else {
      taken.add(termsKey(row));
      laid.push({ ...row, template: terms.template });
    }
  }
  return laid.length === 0 ? refuse('obligation.nothing-to-lay') : { laid, left };
}

/** OPEN: waits for one of its sides. PROPOSED and DISCARDED by one of them; WITHDRAWN with the import it came by. */
export const draftStates = ['OPEN', 'PROPOSED', 'DISCARDED', 'WITHDRAWN'] as const;
export type DraftState = (typeof draftStates)[number];

export const draftActs = ['PROPOSE', 'DISCARD'] as const;
export type DraftAct = (typeof draftActs)[number];

/**
 * Whether an organization may say what becomes of a draft: one of its two sides, once. Whoever is neither cannot tell that it exists.
 * @returns null: it may
 */
export function refusalToAnswerDraft(
  draft: { readonly state: DraftState; readonly obligorId: string; readonly beneficiaryId: string } | null,
  speaksForId: string,
): Refusal<ObligationRefusal> | Refusal<'access.missing'> | null {
  if (!draft || (draft.obligorId !== speaksForId && draft.beneficiaryId !== speaksForId)) return refuse('access.missing');
  return draft.state === 'OPEN' ? null : refuse('obligation.draft-answered');
}

/**
 * Whether an import may be undone: its open drafts go, and what a side has proposed or discarded stays as it is.
 * @param open how many of its drafts wait
 * @returns null: it may
 */
export function refusalToWithdrawImport({
  withdrawn,
  open,
}: {
  readonly withdrawn: boolean;
  readonly open: number;
}): Refusal<ObligationRefusal> | null {
  if (withdrawn) return refuse('obligation.import-withdrawn');
  return open === 0 ? refuse('obligation.import-settled') : null;
}
