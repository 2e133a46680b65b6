import { termsKey } from './decide-import.js';
import type { Matched, SheetColumn } from './match-columns.js';
import { cadences, highestTarget, lowestTarget, type Cadence, type ObligationTemplate, type ObligorRole } from './template.js';

/** What a row can speak of: the templates of the charter and the members that may stand on either side. */
export interface Known {
  readonly templates: readonly Pick<ObligationTemplate, 'code' | 'names' | 'roles' | 'metric' | 'target' | 'cadence'>[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly shortName: string; readonly roles: readonly ObligorRole[] }[];
  /** Organizations the reader is a delegate of. */
  readonly ours: readonly string[];
  /** Whether a row between two others is laid down as a draft for them: the reader acts for the secretariat. */
  readonly lays: boolean;
  /** Promises that stand and drafts that wait already, by termsKey. */
  readonly promised: ReadonlySet<string>;
  readonly drafted: ReadonlySet<string>;
}

/** A row as it is proposed: a template's code, organizations' ids, digits, a cadence; '' where nothing was understood. */
export type RowValues = Readonly<Record<SheetColumn, string>>;

/** Why a row cannot be proposed as it stands. */
export type RowFault = 'unknown' | 'role' | 'same' | 'range' | StandingFault;

/** Faults no correction is asked for: such a row is left out unless the reader takes it in. */
export const standingFaults = ['not-ours', 'promised', 'drafted', 'twice'] as const;
export type StandingFault = (typeof standingFaults)[number];
export type RowFaults = Readonly<Partial<Record<SheetColumn, RowFault>>>;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s()（）]/g, '')
    .toLowerCase();

/** What the sheet says in a column of a row; '' where no column was matched. */
export const saidIn = (cells: readonly string[], columns: Matched, column: SheetColumn): string => {
  const at = columns[column];
  return at === null ? '' : (cells[at] ?? '').trim();
};

/**
 * Understands a row of a spreadsheet. An empty amount or cadence is the template's own; whatever is not surely one thing stays ''.
 * @param cells the row's texts
 * @param corrected what the reader put in the place of a column
 */
export function readSheetRow(
  cells: readonly string[],
  columns: Matched,
  { templates, parties }: Known,
  corrected: Partial<RowValues> = {},
): RowValues {
  const said = (column: SheetColumn): string => saidIn(cells, columns, column);
  const promise =
    corrected.promise ?? codeIn(said('promise'), templates) ?? onlyOne(templates, said('promise'), ({ names }) => [names.zh, names.en])?.code ?? '';
  const template = templates.find(({ code }) => code === promise);
  const party = (column: SheetColumn): string => onlyOne(parties, said(column), ({ name, shortName }) => [name, shortName])?.id ?? '';
  return {
    promise,
    obligor: party('obligor'),
    beneficiary: party('beneficiary'),
    target: said('target') === '' ? String(template?.target ?? '') : (/\d+/.exec(said('target').normalize('NFKC').replaceAll(',', ''))?.[0] ?? ''),
    cadence: said('cadence') === '' ? (template?.cadence ?? '') : (cadenceIn(said('cadence')) ?? ''),
    ...corrected,
  };
}

/** What makes two rows the same promise. */
export const keyOf = ({ promise, obligor, beneficiary }: Pick<RowValues, 'promise' | 'obligor' | 'beneficiary'>): string =>
  termsKey({ templateCode: promise, obligorId: obligor, beneficiaryId: beneficiary });

/** What becomes of a row that is in order: proposed by the side that is the reader's own, else laid down for the two it is between. */
export const wayOf = ({ obligor, beneficiary }: Pick<RowValues, 'obligor' | 'beneficiary'>, { ours }: Pick<Known, 'ours'>): 'PROPOSE' | 'LAY' =>
  ours.includes(obligor) || ours.includes(beneficiary) ? 'PROPOSE' : 'LAY';

/** What is wrong with a row, by the column to correct; nothing when it can be proposed (the rules of decide-proposal.ts that the sheet can tell). */
export function faultsOf(values: RowValues, known: Known): RowFaults {
  const { templates, parties, lays } = known;
  const faults: Partial<Record<SheetColumn, RowFault>> = {};
  const template = templates.find(({ code }) => code === values.promise);
  const [obligor, beneficiary] = [values.obligor, values.beneficiary].map((side) => parties.find(({ id }) => id === side));
  if (!template) faults.promise = 'unknown';
  if (!obligor) faults.obligor = 'unknown';
  else if (template && !obligor.roles.some((role) => template.roles.includes(role))) faults.obligor = 'role';
  if (!beneficiary) faults.beneficiary = 'unknown';
  else if (beneficiary.id === values.obligor) faults.beneficiary = 'same';
  else if (obligor && !lays && wayOf(values, known) === 'LAY') faults.beneficiary = 'not-ours';
  if (!/^\d{1,7}$/.test(values.target)) faults.target = 'unknown';
  else if (template && !inRange(template, Number(values.target))) faults.target = 'range';
  if (!cadences.includes(values.cadence as Cadence)) faults.cadence = 'unknown';
  return Object.keys(faults).length > 0 ? faults : standingFaultOf(values, known);
}

/** A side may propose what waits as a draft for it; the secretariat lays nothing down twice. */
function standingFaultOf(values: RowValues, known: Known): RowFaults {
  if (known.promised.has(keyOf(values))) return { promise: 'promised' };
  return known.drafted.has(keyOf(values)) && wayOf(values, known) === 'LAY' ? { promise: 'drafted' } : {};
}

/** Why a row is left out without having been asked about; null: it is not. */
export const standingFault = (faults: RowFaults): StandingFault | null => standingFaults.find((one) => Object.values(faults).includes(one)) ?? null;

const inRange = ({ metric }: Known['templates'][number], target: number): boolean =>
  target >= lowestTarget(metric) && target <= highestTarget(metric);

const codeIn = (text: string, templates: Known['templates']): string | null => {
  const code = /\bO\d{2}\b/i.exec(text.normalize('NFKC'))?.[0]?.toUpperCase();
  return code !== undefined && templates.some((template) => template.code === code) ? code : null;
};

/** The one that is called so; else the only one whose name holds the text, or is held by it. */
function onlyOne<T>(all: readonly T[], text: string, names: (one: T) => readonly string[]): T | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const called = all.filter((one) => names(one).some((name) => plain(name) === wanted));
  if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  const near = all.filter((one) => names(one).some((name) => plain(name).includes(wanted) || wanted.includes(plain(name))));
  return near.length === 1 ? near[0] : undefined;
}

/** In this order: half a year and two years hold the word for a year. */
const CADENCES: readonly (readonly [RegExp, Cadence])[] = [
  [/两年|二年|2年|2 ?years|two/i, 'TWO_YEARS'],
  [/半年|half/i, 'HALF_YEAR'],
  [/季|quarter/i, 'QUARTER'],
  [/月|month/i, 'MONTH'],
  [/年|year|annual/i, 'YEAR'],
];

const cadenceIn = (text: string): Cadence | null => CADENCES.find(([words]) => words.test(text.normalize('NFKC')))?.[1] ?? null;
