import { readCalendarDate } from './calendar-date.js';
import { readGrade } from './grade.js';
import { readIdentityNumber, type IdentityNumber } from './identity-number.js';
import { readPhone } from './phone.js';
import type { RosterColumn } from './roster-columns.js';
import type { RosterEntry, RosterRow, RowFault, RowFaultCode } from './roster-row.js';

const LONGEST_NAME = 40;
const MOST_SKILLS = 10;
const LONGEST_SKILL = 20;

/** What one row says, as far as it can be told without the other rows and the roster. */
export interface ReadRow {
  readonly entry: RosterEntry | null;
  readonly faults: readonly RowFault[];
  readonly identity: IdentityNumber | null;
}

/** Programmes of the school and the classes of each. */
export type Register = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads one row by itself: the form of each cell, and birth and sex against the identity number.
 * @param thisYear a grade lies between ten years ago and next year
 * @example readRow({ line: 2, cells: { number: '20240001', name: '王敏', grade: '2024级', … } }, register, 2026)
 */
export function readRow(row: RosterRow, register: Register, thisYear: number): ReadRow {
  const faults: RowFault[] = [];
  const cell = (column: RosterColumn): string => (row.cells[column] ?? '').trim();
  const blame = (column: RosterColumn, code: RowFaultCode | null, hint?: string): void => {
    if (code) faults.push(hint === undefined ? { column, code } : { column, code, hint });
  };
  const identity = readIdentity(cell('identityNumber'), blame);
  const bornOn = readBirth(cell('bornOn'), identity, cell('identityNumber') !== '', blame);
  const sex = readSex(cell('sex'), identity, blame);
  const grade = readGrade(cell('grade'));
  const soundGrade = grade !== null && grade >= thisYear - 10 && grade <= thisYear + 1 ? grade : null;
  const phone = cell('phone') === '' ? null : readPhone(cell('phone'));
  const skills = cell('skills')
    .split(/[、,，;；/|]/)
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '');
  blame('number', refusedNumber(cell('number')));
  blame('name', cell('name') === '' ? 'name-missing' : cell('name').length > LONGEST_NAME ? 'name-long' : null);
  blame('grade', soundGrade === null ? 'grade-wrong' : null, String(thisYear - 1));
  blamePlace(cell('programme'), cell('classGroup'), register, blame);
  blame('phone', cell('phone') !== '' && phone === null ? 'phone-wrong' : null);
  blame('skills', skills.length > MOST_SKILLS || skills.some((skill) => skill.length > LONGEST_SKILL) ? 'skills-long' : null);
  const entry =
    faults.length > 0 || bornOn === null || soundGrade === null
      ? null
      : {
          number: cell('number'),
          name: cell('name'),
          sex,
          identityNumber: identity?.text ?? null,
          bornOn,
          grade: soundGrade,
          programme: cell('programme'),
          classGroup: cell('classGroup'),
          phone,
          skills,
        };
  return { entry, faults, identity };
}

type Blame = (column: RosterColumn, code: RowFaultCode | null, hint?: string) => void;

const refusedNumber = (number: string): RowFaultCode | null =>
  number === '' ? 'number-missing' : /^[A-Za-z0-9][A-Za-z0-9-]{2,23}$/.test(number) ? null : 'number-wrong';

function readIdentity(written: string, blame: Blame): IdentityNumber | null {
  if (written === '') return null;
  // A spreadsheet keeps 15 digits of a number: a cell that is one comes back as 1.10105194912E+17.
  if (/[eE]\+?\d+$/.test(written)) {
    blame('identityNumber', 'identity-digits-lost');
    return null;
  }
  const read = readIdentityNumber(written);
  if (typeof read === 'object') return read;
  blame('identityNumber', read === 'check-digit' ? 'identity-check-digit' : 'identity-form');
  return null;
}

/** Without a date of its own a row has that of its identity number; when that one is at fault, its fault is told and no second one. */
function readBirth(written: string, identity: IdentityNumber | null, identityGiven: boolean, blame: Blame): string | null {
  if (written === '') {
    if (identity === null && !identityGiven) blame('bornOn', 'birth-missing');
    return identity?.bornOn ?? null;
  }
  const date = readCalendarDate(written);
  if (date === null) blame('bornOn', 'birth-wrong');
  else if (identity !== null && identity.bornOn !== date) blame('bornOn', 'birth-differs', identity.bornOn);
  return date;
}

function readSex(written: string, identity: IdentityNumber | null, blame: Blame): 'F' | 'M' | null {
  if (written === '') return identity?.sex ?? null;
  const sex = /^(女|女性|f|female)$/i.test(written) ? 'F' : /^(男|男性|m|male)$/i.test(written) ? 'M' : null;
  if (sex === null) blame('sex', 'sex-wrong');
  else if (identity !== null && identity.sex !== sex) blame('sex', 'sex-differs');
  return sex;
}

function blamePlace(programme: string, classGroup: string, register: Register, blame: Blame): void {
  const classes = register.get(programme);
  if (classes === undefined) blame('programme', 'programme-unknown');
  else if (!classes.has(classGroup)) blame('classGroup', 'class-unknown');
}
