import {
  obligation_choose_beneficiary,
  obligation_choose_cadence,
  obligation_choose_obligor,
  obligation_choose_template,
  obligation_import_fault_drafted,
  obligation_import_fault_not_ours,
  obligation_import_fault_promised,
  obligation_import_fault_range,
  obligation_import_fault_role,
  obligation_import_fault_same,
  obligation_import_fault_twice,
  obligation_import_fault_unknown,
  obligation_target,
} from '#messages';
import type { SheetColumn } from '../domain/match-columns.js';
import type { RowFault } from '../domain/read-sheet-row.js';

/** The columns by the words of the form that registers a single promise. */
export const columnText: Readonly<Record<SheetColumn, () => string>> = {
  promise: obligation_choose_template,
  obligor: obligation_choose_obligor,
  beneficiary: obligation_choose_beneficiary,
  target: obligation_target,
  cadence: obligation_choose_cadence,
};

export const faultText: Readonly<Record<RowFault, () => string>> = {
  unknown: obligation_import_fault_unknown,
  role: obligation_import_fault_role,
  same: obligation_import_fault_same,
  range: obligation_import_fault_range,
  'not-ours': obligation_import_fault_not_ours,
  promised: obligation_import_fault_promised,
  drafted: obligation_import_fault_drafted,
  twice: obligation_import_fault_twice,
};
