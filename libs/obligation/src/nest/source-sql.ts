/** Texts in SQL: what a fact is, and where it stands. */
interface Placed {
  readonly kind: string;
  readonly id: string;
  readonly page: string;
  readonly consortium: string;
  readonly obligation: string;
}

/** SQL: the page of the product on which a fact is shown; a claim and a ruling are shown with their promise. */
export const hrefSql = ({ kind, id, page, consortium, obligation }: Placed): string =>
  `CASE ${kind} WHEN 'TASK' THEN '/tasks/' || ${id} WHEN 'HOURS' THEN '/tasks/' || ${page} || '/hours'
    WHEN 'DUE' THEN '/statements/' || ${page} WHEN 'PAYMENT' THEN '/statements/' || ${page}
    ELSE '/consortia/' || ${consortium} || '/ledger?open=' || ${obligation} || '&at=verification' END`;

/** The same of a row of verifications or claims. */
export const rowHrefSql = (row: string): string =>
  hrefSql({
    kind: `${row}.source_kind`,
    id: `${row}.source_id`,
    page: `${row}.page_id`,
    consortium: `${row}.consortium_id`,
    obligation: `${row}.obligation_id`,
  });
