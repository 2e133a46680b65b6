import { useEffect, useState } from 'react';
import { get, useBeforePrint, type PageOf } from '#libs/kit/ui';
import type { LedgerFilter, LedgerRow } from '../contract.js';

/** More lines than this are a workbook's work: some seventy pages. */
export const MOST_PRINTED = 2_000;
const AT_ONCE = 200;

/** The lines on paper; `cut`: there are more of them. */
export interface Printed {
  readonly rows: readonly LedgerRow[];
  readonly cut: boolean;
}

/** All lines of a filter while the page is printed; null otherwise. */
export function usePrintedLedger(cid: string, filter: LedgerFilter): Printed | null {
  const [printed, setPrinted] = useState<Printed | null>(null);
  useBeforePrint(async () => setPrinted(await readAll(`/consortia/${cid}/obligations`, filter)));
  useEffect(() => {
    const clear = (): void => setPrinted(null);
    window.addEventListener('afterprint', clear);
    return () => window.removeEventListener('afterprint', clear);
  }, []);
  return printed;
}

async function readAll(path: string, filter: LedgerFilter): Promise<Printed> {
  const rows: LedgerRow[] = [];
  let after: string | null = null;
  do {
    const page: PageOf<LedgerRow> = await get<PageOf<LedgerRow>>(path, { filter, after, limit: AT_ONCE });
    rows.push(...page.items);
    after = page.next;
  } while (after !== null && rows.length < MOST_PRINTED);
  return { rows, cut: after !== null };
}
