import type { Actor, Locale } from '#libs/kernel';
import type { AccessLog, Sheet, Workbook } from '#libs/platform';
import type { LedgerFilter, LedgerRow } from '../contract.js';
import type { ReadLedger } from './read-ledger.js';

const MOST = 5_000;
const PAGE = 200;

const words = {
  zh: {
    sheet: '承诺台账',
    heads: ['编号', '承诺', '义务方', '受益方', '状态', '承诺量', '待核验', '已核验', '单位', '开始', '期限'],
    marks: { promised: '仅承诺', claimed: '待核验', verified: '已核验', overdue: '已逾期' },
  },
  en: {
    sheet: 'Ledger',
    heads: ['No.', 'Promise', 'Obligor', 'Beneficiary', 'State', 'Promised', 'Awaiting', 'Verified', 'Unit', 'From', 'Due'],
    marks: { promised: 'promised', claimed: 'awaiting verification', verified: 'verified', overdue: 'overdue' },
  },
} as const;

const WIDTHS = [10, 30, 14, 14, 14, 10, 10, 10, 18, 12, 12];

/** The ledger as a workbook, as far as the reader may see it; an export is logged. */
export class ExportLedger {
  constructor(
    private readonly ledger: ReadLedger,
    private readonly workbook: Workbook,
    private readonly accessLog: AccessLog,
  ) {}

  async run(actor: Actor, consortiumId: string, filter: LedgerFilter): Promise<Uint8Array> {
    const rows: LedgerRow[] = [];
    let after: string | undefined;
    do {
      const page = await this.ledger.page(actor, consortiumId, { filter, after, limit: PAGE });
      rows.push(...page.items);
      after = page.next ?? undefined;
    } while (after && rows.length < MOST);
    await this.accessLog.record({ actor, action: 'export', subject: 'Obligation', subjectId: consortiumId, outcome: 'allowed' });
    return this.workbook.write(sheetOf(rows, actor.locale));
  }
}

function sheetOf(rows: readonly LedgerRow[], locale: Locale): Sheet {
  const { sheet, heads, marks } = words[locale];
  return {
    name: sheet,
    columns: heads.map((head, i) => ({ head, width: WIDTHS[i] ?? 12 })),
    rows: rows.map((row) => [
      row.number,
      row.names[locale],
      row.obligor.shortName,
      row.beneficiary.shortName,
      marks[row.mark],
      row.target,
      amountOf(row, 'claimed'),
      amountOf(row, 'verified'),
      row.unit[locale],
      row.startsOn,
      row.dueOn,
    ]),
  };
}

/** Of a ratio both parts, as a text: 19/20. */
const amountOf = (row: LedgerRow, which: 'claimed' | 'verified'): string | number =>
  row.metric === 'RATIO' ? `${row[which].numerator}/${row[which].denominator}` : row[which].numerator;
