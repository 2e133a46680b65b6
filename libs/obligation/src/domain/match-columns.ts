/** What a promise in a spreadsheet says of itself. */
export const sheetColumns = ['promise', 'obligor', 'beneficiary', 'target', 'cadence'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** Which column of the sheet says what, counted from 0; null: none does. */
export type Matched = Readonly<Record<SheetColumn, number | null>>;

/** What the ledgers kept so far call it: the exact word first, then a part of a longer head. */
const WORDS: Readonly<Record<SheetColumn, readonly string[]>> = {
  promise: ['承诺', '承诺事项', '义务', '事项', '工作内容', '内容', '工作任务', '任务', 'promise', 'obligation', 'item'],
  obligor: ['义务方', '承诺方', '责任方', '责任单位', '牵头单位', '责任主体', 'obligor', 'responsible'],
  beneficiary: ['受益方', '受益单位', '权利方', '对方', '配合单位', '对象', 'beneficiary', 'counterparty'],
  target: ['承诺量', '目标值', '目标', '数量', '指标', 'promised', 'target', 'quantity'],
  cadence: ['周期', '频次', '频率', '期间', 'cadence', 'period', 'frequency'],
};

/** Rows above the table that a ledger may begin with: its title, who keeps it, the date. */
const HEAD_WITHIN = 10;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

const NOTHING: Matched = { promise: null, obligor: null, beneficiary: null, target: null, cadence: null };

/**
 * Finds the line of heads among the first ten and what each column says. A column says one thing: exact words are given out before parts.
 * @returns `headAt`: the line of the heads, -1 when none has two known words
 * @example matchColumns([['2026 台账'], ['责任单位', '承诺事项', '目标值']]) // headAt 1, obligor 0, promise 1, target 2
 */
export function matchColumns(rows: readonly (readonly string[])[]): { readonly headAt: number; readonly columns: Matched } {
  let best = { headAt: -1, columns: NOTHING, known: 1 };
  for (const [headAt, heads] of rows.slice(0, HEAD_WITHIN).entries()) {
    const columns = matchHeads(heads.map(plain));
    const known = sheetColumns.filter((column) => columns[column] !== null).length;
    if (known > best.known) best = { headAt, columns, known };
  }
  return { headAt: best.headAt, columns: best.columns };
}

function matchHeads(heads: readonly string[]): Matched {
  const columns: Record<SheetColumn, number | null> = { ...NOTHING };
  const taken = new Set<number>();
  for (const fits of [(head: string, word: string) => head === word, (head: string, word: string) => head.includes(word)]) {
    for (const column of sheetColumns) {
      if (columns[column] !== null) continue;
      const at = firstOf(WORDS[column], (word) => heads.findIndex((head, i) => !taken.has(i) && fits(head, word)));
      if (at === null) continue;
      columns[column] = at;
      taken.add(at);
    }
  }
  return columns;
}

function firstOf(words: readonly string[], find: (word: string) => number): number | null {
  for (const word of words) {
    const at = find(word);
    if (at >= 0) return at;
  }
  return null;
}
