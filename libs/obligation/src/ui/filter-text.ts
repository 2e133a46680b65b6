import { obligation_filter_all, obligation_filter_overdue, obligation_filter_owe, obligation_filter_owed, obligation_filter_turn } from '#messages';
import type { LedgerFilter } from '../contract.js';

/** Which lines a filter leaves. */
export const filterText: Readonly<Record<LedgerFilter, () => string>> = {
  turn: obligation_filter_turn,
  owe: obligation_filter_owe,
  owed: obligation_filter_owed,
  overdue: obligation_filter_overdue,
  all: obligation_filter_all,
};
