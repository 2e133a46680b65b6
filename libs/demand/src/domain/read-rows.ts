import { isBusinessDate } from '#libs/kernel';
import { codesOf, type EntryTerms } from './entry.js';
import { detailsOf, type ListKind } from './list-kind.js';
import { detailWords } from './list-words.js';

/** What a column of a pasted sheet may say. */
type Column = 'title' | 'text' | 'quantity' | 'unit' | 'detail' | 'codes' | 'from' | 'until';

/** What the heads of such lists are called, in the order in which longer heads are tried. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['codes', /领域|产业链|链节|专业|方向|field|code/i],
  ['detail', /年量|产量|批量|等级|级别|工序|工艺|类别|level|process|volume|kind/i],
  ['unit', /^单位$|计量单位|unit/i],
  ['quantity', /数量|人数|需求量|能力|quantity|count|capacity/i],
  ['from', /起始|开始|from|start/i],
  ['until', /时间|日期|截止|到岗|期限|by|until|due|date/i],
  ['text', /说明|要求|描述|备注|内容|text|note|description/i],
  ['title', /名称|产品|难题|需求|岗位|职业|工种|事项|供给|title|name|product|problem|occupation/i],
];

/** Columns where a sheet names none. */
const USUAL: readonly Column[] = ['title', 'quantity', 'unit', 'until', 'codes', 'text'];

/** One pasted row: what it says, and what keeps it from being taken. */
export interface PastedRow {
  readonly terms: EntryTerms;
  readonly fault: 'title' | 'quantity' | 'date' | null;
}

const plain = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').trim();

/**
 * Rows copied out of a spreadsheet as lines of a list. A first row whose cells name columns is taken for heads; else the usual order holds:
 * title, quantity, unit, date, fields, text. Empty rows are left out.
 * @example readRows([['名称', '人数'], ['数控车工', '20']], 'TALENT_DEMAND') // one row: 数控车工, 20 人
 */
export function readRows(texts: readonly (readonly string[])[], kind: ListKind): readonly PastedRow[] {
  const rows = texts.filter((row) => row.some((cell) => plain(cell) !== ''));
  const heads = columnsOf(rows[0] ?? []);
  const columns = heads ?? new Map(USUAL.map((column, at) => [column, at]));
  return rows.slice(heads ? 1 : 0).map((row) => rowOf((column) => plain(row[columns.get(column) ?? -1]), kind));
}

/** Which column says what; null where the row is no row of heads: it names fewer than two, or holds no title. */
function columnsOf(row: readonly string[]): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  for (const [at, cell] of row.entries()) {
    const column = HEADS.find(([name, words]) => !found.has(name) && plain(cell).length <= 12 && words.test(plain(cell)))?.[0];
    if (column) found.set(column, at);
  }
  return found.size >= 2 && found.has('title') && !row.some((cell) => /^\d+$/.test(plain(cell))) ? found : null;
}

function rowOf(said: (column: Column) => string, kind: ListKind): PastedRow {
  const amount = /^(\d[\d,]*)\s*(\D{0,10})$/.exec(said('quantity'));
  const quantity = amount ? Number((amount[1] ?? '').replaceAll(',', '')) : null;
  const unit = said('unit') || (amount?.[2] ?? '').trim() || (kind === 'TALENT_DEMAND' ? '人' : '');
  const [from, until] = [dateIn(said('from')), dateIn(said('until'))];
  const terms = {
    title: said('title').slice(0, 60),
    text: said('text').slice(0, 500),
    quantity,
    unit: quantity === null || unit === '' ? null : unit.slice(0, 10),
    detail: detailIn(said('detail'), kind),
    codes: codesOf(said('codes').split(/[、，,;；/\s]+/)).slice(0, 8),
    from: from === 'wrong' ? null : from,
    until: until === 'wrong' ? null : until,
  };
  return { terms, fault: faultOf(terms, { kind, quantity: said('quantity'), dates: [from, until] }) };
}

function faultOf(
  terms: EntryTerms,
  { kind, quantity, dates }: { kind: ListKind; quantity: string; dates: readonly (string | null)[] },
): PastedRow['fault'] {
  if (terms.title === '') return 'title';
  const missing = terms.quantity === null ? quantity !== '' || kind === 'TALENT_DEMAND' : terms.unit === null;
  if (missing) return 'quantity';
  return dates.includes('wrong') ? 'date' : null;
}

/** A date in the ways people write it; 'wrong' for what is none. */
function dateIn(text: string): string | null {
  if (text === '') return null;
  const [, year, month, day = '1'] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?月?$/.exec(text) ?? [];
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isBusinessDate(date) ? date : 'wrong';
}

/** A code by its name in either language or itself; of a technology the word as it is. */
function detailIn(text: string, kind: ListKind): string | null {
  const details = detailsOf[kind];
  if (text === '') return null;
  if (details === null) return text.slice(0, 40);
  const wanted = text.toLowerCase();
  return details.find((code) => [code, detailWords[code]?.zh, detailWords[code]?.en].some((name) => name?.toLowerCase() === wanted)) ?? null;
}
