/** The columns of a roster, in the order of the template. */
export const rosterColumns = ['number', 'name', 'sex', 'identityNumber', 'bornOn', 'grade', 'programme', 'classGroup', 'phone', 'skills'] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Without these a sheet is not a roster. Birth comes from the identity number or from its own column: each row needs one of them. */
export const requiredColumns: readonly RosterColumn[] = ['number', 'name', 'grade', 'programme', 'classGroup'];

/** The headings of the template, and what other systems call the same column. */
export const columnNames: Readonly<Record<RosterColumn, readonly [string, ...string[]]>> = {
  number: ['学号', '学籍号', '学生编号', '编号', 'student number', 'student no', 'student id'],
  name: ['姓名', '学生姓名', '名字', 'name', 'full name'],
  sex: ['性别', 'sex', 'gender'],
  identityNumber: ['身份证号', '身份证号码', '身份证', '居民身份证号', '公民身份号码', '证件号码', '证件号', 'id number', 'identity number'],
  bornOn: ['出生日期', '出生年月日', '出生年月', '生日', 'date of birth', 'birth date', 'birthday'],
  grade: ['年级', '入学年级', '入学年份', '级', 'grade', 'entry year'],
  programme: ['专业', '专业名称', '所学专业', 'programme', 'program', 'major'],
  classGroup: ['班级', '班级名称', '行政班', '班', 'class', 'class name'],
  phone: ['手机号', '手机', '手机号码', '联系电话', '电话', '本人电话', 'phone', 'mobile'],
  skills: ['技能', '技能特长', '特长', '证书', 'skills'],
};

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[（(].*?[）)]/g, '')
    .replace(/[\s*＊:：_-]/g, '');
const byHeading = new Map(rosterColumns.flatMap((column) => columnNames[column].map((name) => [plain(name), column] as const)));

/** Where each column of a roster stands in a sheet, by its heading. */
export interface ColumnMap {
  /** Index of the row of headings. */
  readonly headingRow: number;
  readonly at: Readonly<Partial<Record<RosterColumn, number>>>;
  readonly unknown: readonly string[];
}

const HEADINGS_WITHIN = 10;

/**
 * Finds the row of headings among the first ten and matches it with the columns of a roster by name and synonym; of two columns with the same
 * meaning the left one counts.
 * @returns the map, or the required columns that no heading names
 * @example matchColumns([['学籍号', '学生姓名', '年级', '专业', '班级']]).at // { number: 0, name: 1, grade: 2, programme: 3, classGroup: 4 }
 */
export function matchColumns(rows: readonly (readonly string[])[]): ColumnMap | { readonly lacking: readonly RosterColumn[] } {
  const maps = rows.slice(0, HEADINGS_WITHIN).map((row, headingRow) => mapRow(row, headingRow));
  const best = maps.reduce<ColumnMap | null>(
    (held, map) => (held === null || Object.keys(map.at).length > Object.keys(held.at).length ? map : held),
    null,
  );
  const lacking = requiredColumns.filter((column) => best?.at[column] === undefined);
  return best === null || lacking.length > 0 ? { lacking } : best;
}

function mapRow(row: readonly string[], headingRow: number): ColumnMap {
  const at: Partial<Record<RosterColumn, number>> = {};
  const unknown: string[] = [];
  row.forEach((heading, position) => {
    const column = byHeading.get(plain(heading));
    if (column === undefined) {
      if (heading.trim() !== '') unknown.push(heading.trim());
    } else at[column] ??= position;
  });
  return { headingRow, at, unknown };
}
