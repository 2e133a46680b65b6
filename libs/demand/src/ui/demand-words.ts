import {
  demand_about_codes,
  demand_field_by,
  demand_field_capacity,
  demand_field_detail_level,
  demand_field_detail_process,
  demand_field_detail_supply,
  demand_field_detail_volume,
  demand_field_head_count,
  demand_field_quantity,
  demand_field_start,
  demand_field_title_occupation,
  demand_field_title_problem,
  demand_field_title_product,
  demand_field_title_supply,
  demand_field_until,
  demand_mark_answered,
  demand_mark_draft,
  demand_mark_met,
  demand_mark_offered,
  demand_mark_supply,
  demand_mark_unanswered,
  demand_mark_waiting,
  demand_mark_withdrawn,
  demand_tab_core_product,
  demand_tab_supply,
  demand_tab_talent,
  demand_tab_technology,
} from '#messages';
import { formatNumber, getLocale, type MarkKind } from '#libs/kit/ui';
import type { EntryItem, ListKind, TermsView } from '../contract.js';
import { UNANSWERED_DAYS } from '../domain/ageing.js';
import { detailText } from '../domain/list-words.js';

export const kindNames: Readonly<Record<ListKind, () => string>> = {
  CORE_PRODUCT: demand_tab_core_product,
  TECHNOLOGY_DEMAND: demand_tab_technology,
  TALENT_DEMAND: demand_tab_talent,
  SUPPLY: demand_tab_supply,
};

/** What the fields are called on each list. */
export const fieldNames: Readonly<Record<ListKind, Readonly<Record<'title' | 'quantity' | 'detail' | 'until', () => string>>>> = {
  CORE_PRODUCT: {
    title: demand_field_title_product,
    quantity: demand_field_quantity,
    detail: demand_field_detail_volume,
    until: demand_field_by,
  },
  TECHNOLOGY_DEMAND: {
    title: demand_field_title_problem,
    quantity: demand_field_quantity,
    detail: demand_field_detail_process,
    until: demand_field_by,
  },
  TALENT_DEMAND: {
    title: demand_field_title_occupation,
    quantity: demand_field_head_count,
    detail: demand_field_detail_level,
    until: demand_field_start,
  },
  SUPPLY: { title: demand_field_title_supply, quantity: demand_field_capacity, detail: demand_field_detail_supply, until: demand_field_until },
};

/** How a line stands: hollow while nobody has answered, hatched while an offer waits, solid once one was accepted or the need is met. */
export function markOf({ status, kind, waitingDays, offers }: EntryItem): { readonly kind: MarkKind; readonly word: string } {
  if (status === 'DRAFT') return { kind: 'promised', word: demand_mark_draft() };
  if (status === 'MET') return { kind: 'verified', word: demand_mark_met() };
  if (status === 'WITHDRAWN') return { kind: 'promised', word: demand_mark_withdrawn() };
  if (kind === 'SUPPLY') return { kind: 'promised', word: demand_mark_supply() };
  if (waitingDays === null) return { kind: 'verified', word: demand_mark_answered() };
  if (offers > 0) return { kind: 'claimed', word: demand_mark_offered() };
  if (waitingDays > UNANSWERED_DAYS) return { kind: 'overdue', word: demand_mark_unanswered() };
  return { kind: 'promised', word: demand_mark_waiting() };
}

/** Words one after the other, as each language sets them apart. */
export const listOf = (words: readonly string[]): string => words.join(getLocale() === 'zh' ? '、' : ', ');
export const quantityText = ({ quantity, unit }: TermsView): string => (quantity === null ? '' : `${formatNumber(quantity)} ${unit ?? ''}`);
export const detailOf = ({ detail }: TermsView): string => (detail === null ? '' : detailText(detail, getLocale()));

/** What a line says beside its title, in one line. */
export const shortOf = (terms: TermsView): string =>
  [quantityText(terms), detailOf(terms), terms.codes.length > 0 ? demand_about_codes({ codes: listOf(terms.codes) }) : '']
    .filter(Boolean)
    .join(' · ');

export const kinds = Object.keys(kindNames) as ListKind[];

/** What is read again after anything was done about a line. */
export const pathsOf = (cid: string): readonly string[] => [
  `/consortia/${cid}/demands`,
  `/consortia/${cid}/demand-lists`,
  '/demands',
  '/demand-lists',
  '/today',
];
