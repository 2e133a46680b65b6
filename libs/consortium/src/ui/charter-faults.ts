import { consortium_form_needed, consortium_form_range, consortium_form_region_wrong, consortium_form_text_short } from '#messages';
import type { KindView } from '../contract.js';
import { charterRules } from '../domain/kind.js';
import type { CharterFormState } from './charter-form-state.js';
import type { CharterValues } from './charter-values.js';

export type Faults = Parameters<CharterFormState['check']>[0];

export const needed = (value: string): string | false => value.trim() === '' && consortium_form_needed();

/** What is not acceptable yet among rules, terms and text. */
export const faultsOfText = (values: CharterValues, kind: KindView | undefined): Faults => ({
  name: needed(values.name),
  regionCode: !/^\d{2}(\d{2}){0,2}$/.test(values.regionCode) && consortium_form_region_wrong(),
  commonFundKeeperId: needed(values.commonFundKeeperId),
  text: [...values.text].length < 10 && consortium_form_text_short(),
  ...Object.fromEntries(charterRules.map((rule) => [rule, kind && outOfRange(values[rule], kind.rules[rule])])),
});

const outOfRange = (typed: string, { min, max }: { readonly min: number; readonly max: number }): string | false =>
  (!/^\d+$/.test(typed) || Number(typed) < min || Number(typed) > max) && consortium_form_range({ min, max });
