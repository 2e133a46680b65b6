import { writeXlsx, type Cell, type ColumnDef, type DataValidation, type WriteSheet } from 'hucre';
import type { Locale } from '#libs/kernel';
import { columnNames, requiredColumns, rosterColumns, rowFaultText, type CheckedRow, type Register, type RosterColumn } from '../domain/index.js';

const ROWS = 5_001;
const widths: Readonly<Record<RosterColumn, number>> = {
  number: 16,
  name: 12,
  sex: 8,
  identityNumber: 22,
  bornOn: 14,
  grade: 10,
  programme: 20,
  classGroup: 18,
  phone: 16,
  skills: 26,
};
/** Without this a spreadsheet program turns digits into a number and keeps 15 of them. */
const asText: readonly RosterColumn[] = ['number', 'identityNumber', 'phone', 'grade'];
const heading = { font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1C6A58' } } } as const;
const faulty = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9D2' } } } as const;

const texts = {
  zh: {
    roster: '学生名册',
    lists: '专业班级',
    fault: '错误原因',
    mark: '提示',
    required: '必填',
    programmes: '专业',
    classes: '班级',
    choose: '请从列表中选择；没有的请先在名册页登记。',
    digits: '18 位身份证号；与出生日期至少填一项。',
  },
  en: {
    roster: 'Roster',
    lists: 'Programmes and classes',
    fault: 'What is wrong',
    mark: 'Note',
    required: 'Required',
    programmes: 'Programme',
    classes: 'Class',
    choose: 'Choose from the list; register a new one on the roster page first.',
    digits: 'Identity number, 18 places; fill in this or the date of birth.',
  },
} as const;

const headingOf = (column: RosterColumn, locale: Locale): string => {
  const name = locale === 'zh' ? columnNames[column][0] : englishOf(column);
  return requiredColumns.includes(column) ? `${name}*` : name;
};

function englishOf(column: RosterColumn): string {
  const name = columnNames[column].find((synonym) => /^[a-z ]+$/.test(synonym)) ?? column;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An empty roster with the school's own programmes and classes to choose from. */
export function writeTemplate(register: Register, locale: Locale): Promise<Uint8Array> {
  const words = texts[locale];
  const programmes = [...register.keys()];
  const classes = [...new Set([...register.values()].flatMap((names) => [...names]))];
  const listed = (column: RosterColumn, letter: string, length: number): readonly DataValidation[] =>
    length === 0
      ? []
      : [
          {
            type: 'list',
            formula1: `'${words.lists}'!$${letter}$2:$${letter}$${length + 1}`,
            range: rangeOf(column),
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: 'warning',
            errorMessage: words.choose,
          },
        ];
  const roster: WriteSheet = {
    ...frame(words.roster),
    rows: [rosterColumns.map((column) => headingOf(column, locale))],
    cells: new Map(rosterColumns.map((column, i) => [`0,${i}`, headingCell(column, words)])),
    dataValidations: [
      { type: 'list', values: ['男', '女'], range: rangeOf('sex'), allowBlank: true, showErrorMessage: true },
      ...listed('programme', 'A', programmes.length),
      ...listed('classGroup', 'B', classes.length),
    ],
  };
  const rows = Array.from({ length: Math.max(programmes.length, classes.length) }, (_, i) => [safe(programmes[i] ?? ''), safe(classes[i] ?? '')]);
  const lists: WriteSheet = { name: words.lists, columns: [{ width: 24 }, { width: 24 }], rows: [[words.programmes, words.classes], ...rows] };
  return writeXlsx({ sheets: [roster, lists], properties: { title: words.roster } });
}

/** The checked rows, each with what is wrong or to be noted at its end; the cells at fault are red. */
export function writeAnnotated(checked: readonly CheckedRow[], locale: Locale): Promise<Uint8Array> {
  const words = texts[locale];
  const rows = checked.map((one) => [
    ...rosterColumns.map((column) => safe(one.row.cells[column] ?? '')),
    one.faults.map((fault) => rowFaultText(fault, locale)).join('；'),
    one.marks
      .map(
        (mark) =>
          `${mark.refusal === 'training.under-16' ? (locale === 'zh' ? '未满16周岁' : 'Under 16') : locale === 'zh' ? '一年级' : 'First grade'}（${String(mark.details.article)}）`,
      )
      .join('；'),
  ]);
  const red = checked.flatMap((one, i) => one.faults.map((fault) => [`${i + 1},${rosterColumns.indexOf(fault.column)}`, { style: faulty }] as const));
  const sheet: WriteSheet = {
    ...frame(words.roster),
    rows: [[...rosterColumns.map((column) => headingOf(column, locale)), words.fault, words.mark], ...rows],
    cells: new Map<string, Partial<Cell>>([...rosterColumns.map((column, i) => [`0,${i}`, headingCell(column, words)] as const), ...red]),
  };
  return writeXlsx({
    sheets: [{ ...sheet, columns: [...(sheet.columns ?? []), { width: 50 }, { width: 24 }] }],
    properties: { title: words.roster },
  });
}

function frame(name: string): WriteSheet {
  const columns: ColumnDef[] = rosterColumns.map((column) => ({ width: widths[column], ...(asText.includes(column) ? { numFmt: '@' } : {}) }));
  return {
    name,
    columns,
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const headingCell = (column: RosterColumn, words: { readonly digits: string; readonly required: string }): Partial<Cell> => {
  const comment = column === 'identityNumber' ? words.digits : requiredColumns.includes(column) ? words.required : null;
  return { style: heading, ...(comment === null ? {} : { comment: { text: comment } }) };
};

const rangeOf = (column: RosterColumn): string => {
  const letter = String.fromCharCode(65 + rosterColumns.indexOf(column));
  return `${letter}2:${letter}${ROWS}`;
};

/** What begins like a formula is text to whoever opens the workbook (ASVS 1.2.10). */
const safe = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
