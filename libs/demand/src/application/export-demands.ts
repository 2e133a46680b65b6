import type { Actor, Locale } from '#libs/kernel';
import type { AccessLog, Sheet, Workbook } from '#libs/platform';
import type { EntryItem } from '../contract.js';
import type { ListKind } from '../domain/list-kind.js';
import { detailText, listName, stateText } from '../domain/list-words.js';
import type { DemandQuery, ReadDemands } from './read-demands.js';

const MOST = 5_000;
const PAGE = 200;

const heads: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['单位', '事项', '说明', '数量', '单位（量）', '类别', '领域', '起始', '需要或截止', '状态', '发布日期', '无应答天数'],
  en: ['Organization', 'Line', 'Text', 'Quantity', 'Unit', 'Detail', 'Fields', 'From', 'Needed by or until', 'State', 'Published', 'Days unanswered'],
};
const WIDTHS = [14, 28, 40, 10, 10, 14, 24, 12, 14, 12, 12, 12];

/** A list as a workbook, as far as the reader may see it; an export is logged. */
export class ExportDemands {
  constructor(
    private readonly demands: ReadDemands,
    private readonly workbook: Workbook,
    private readonly accessLog: AccessLog,
  ) {}

  async run(actor: Actor, consortiumId: string, query: Omit<DemandQuery, 'after' | 'limit'>): Promise<Uint8Array> {
    const rows: EntryItem[] = [];
    let after: string | undefined;
    do {
      const page = await this.demands.page(actor, consortiumId, { ...query, after, limit: PAGE });
      rows.push(...page.items);
      after = page.next ?? undefined;
    } while (after && rows.length < MOST);
    await this.accessLog.record({ actor, action: 'export', subject: 'Demand', subjectId: consortiumId, outcome: 'allowed' });
    return this.workbook.write(sheetOf(rows, query.kind, actor.locale));
  }
}

const sheetOf = (rows: readonly EntryItem[], kind: ListKind, locale: Locale): Sheet => ({
  name: listName(kind, locale),
  columns: heads[locale].map((head, i) => ({ head, width: WIDTHS[i] ?? 12 })),
  rows: rows.map(({ organization, terms, status, since, waitingDays }) => [
    organization.shortName,
    terms.title,
    terms.text,
    terms.quantity,
    terms.unit,
    terms.detail === null ? null : detailText(terms.detail, locale),
    terms.codes.join('、'),
    terms.from,
    terms.until,
    stateText(status, locale),
    since,
    waitingDays,
  ]),
});
