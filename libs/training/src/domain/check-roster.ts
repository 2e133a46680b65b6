import { refusalsToPlace } from './placement.js';
import { readRow, type ReadRow, type Register } from './read-row.js';
import type { CheckedRow, RosterEntry, RosterRow, RowFault } from './roster-row.js';
import type { RulePackParams } from './rule-pack.js';

/** What a check compares a workbook with. */
export interface RosterFacts {
  readonly register: Register;
  /** Every student already on the school's roster, by student number. */
  readonly roster: ReadonlyMap<string, RosterEntry>;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly params: RulePackParams;
}

/**
 * Checks every row of a workbook: by itself, against the other rows, against the roster. A row with a fault is refused; a student who may not be
 * placed at work today is kept and marked (issue: every student is kept, the unsuitable only marked). The same module runs for the preview and
 * again for the import.
 * @example checkRoster(rows, facts).filter((row) => row.outcome === 'REFUSED').map((row) => row.row.line) // [17, 42]
 */
export function checkRoster(rows: readonly RosterRow[], facts: RosterFacts): readonly CheckedRow[] {
  const read = rows.map((row) => readRow(row, facts.register, Number(facts.today.slice(0, 4))));
  const lines = linesByValue(rows, read);
  const holders = new Map(
    [...facts.roster.values()].flatMap((known) => (known.identityNumber === null ? [] : [[known.identityNumber, known.number] as const])),
  );
  return rows.map((row, position) => {
    const { entry, faults, identity } = read[position] ?? { entry: null, faults: [], identity: null };
    const all = [...faults, ...faultsAmong(row, identity?.text ?? null, lines), ...faultsAgainst(row, identity?.text ?? null, facts.roster, holders)];
    const sound = all.length === 0 ? entry : null;
    return {
      row,
      entry: sound,
      faults: all,
      outcome: sound === null ? 'REFUSED' : outcomeOf(sound, facts.roster.get(sound.number)),
      marks: sound === null ? [] : refusalsToPlace(sound, facts.today, facts.params),
    };
  });
}

interface Lines {
  readonly number: ReadonlyMap<string, readonly number[]>;
  readonly identity: ReadonlyMap<string, readonly number[]>;
}

function linesByValue(rows: readonly RosterRow[], read: readonly ReadRow[]): Lines {
  const number = new Map<string, number[]>();
  const identity = new Map<string, number[]>();
  const note = (lines: Map<string, number[]>, value: string | undefined, line: number): void => {
    if (value === undefined || value === '') return;
    const same = lines.get(value);
    if (same) same.push(line);
    else lines.set(value, [line]);
  };
  rows.forEach((row, position) => {
    note(number, row.cells.number?.trim(), row.line);
    note(identity, read[position]?.identity?.text, row.line);
  });
  return { number, identity };
}

function faultsAmong(row: RosterRow, identity: string | null, lines: Lines): readonly RowFault[] {
  const others = (found: readonly number[] | undefined): string =>
    (found ?? [])
      .slice(0, 4)
      .filter((line) => line !== row.line)
      .slice(0, 3)
      .join(', ');
  const sameNumber = others(lines.number.get(row.cells.number?.trim() ?? ''));
  const samePerson = identity === null ? '' : others(lines.identity.get(identity));
  return [
    ...(sameNumber === '' ? [] : [{ column: 'number', code: 'number-repeated', hint: sameNumber } as const]),
    ...(samePerson === '' ? [] : [{ column: 'identityNumber', code: 'identity-repeated', hint: samePerson } as const]),
  ];
}

function faultsAgainst(
  row: RosterRow,
  identity: string | null,
  roster: ReadonlyMap<string, RosterEntry>,
  holders: ReadonlyMap<string, string>,
): readonly RowFault[] {
  if (identity === null) return [];
  const number = row.cells.number?.trim() ?? '';
  const known = roster.get(number)?.identityNumber ?? null;
  if (known !== null && known !== identity) return [{ column: 'number', code: 'number-taken' }];
  const holder = holders.get(identity);
  return holder === undefined || holder === number ? [] : [{ column: 'identityNumber', code: 'identity-elsewhere', hint: holder }];
}

const outcomeOf = (entry: RosterEntry, known: RosterEntry | undefined): 'NEW' | 'UPDATED' | 'UNCHANGED' =>
  known === undefined ? 'NEW' : sameEntry(entry, known) ? 'UNCHANGED' : 'UPDATED';

const sameEntry = (a: RosterEntry, b: RosterEntry): boolean =>
  a.name === b.name &&
  a.sex === b.sex &&
  a.identityNumber === b.identityNumber &&
  a.bornOn === b.bornOn &&
  a.grade === b.grade &&
  a.programme === b.programme &&
  a.classGroup === b.classGroup &&
  a.phone === b.phone &&
  a.skills.join('\n') === b.skills.join('\n');
