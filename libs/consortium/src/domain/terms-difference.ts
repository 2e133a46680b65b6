import type { CharterText } from './charter.js';
import { charterRules, ruleNames, type CharterRule, type Names } from './kind.js';

/** One thing in which two published sets, or two versions of a charter, differ: of what, which property, and its values; null: not there. */
export interface TermDifference {
  readonly of: Names;
  readonly what: Names;
  readonly before: Names | null;
  readonly after: Names | null;
}

export const threshold: Names = { zh: '门槛', en: 'threshold' };

const valueOf = (rule: CharterRule, value: number): Names =>
  rule === 'quorumPercent' ? { zh: `${value}%`, en: `${value}%` } : { zh: `${value} 天`, en: `${value} days` };

/**
 * The thresholds in which two versions of a charter differ, in the order of the charter.
 * @example ruleDifferences({ quorumPercent: 67, … }, { quorumPercent: 75, … })[0].after // { zh: '75%', en: '75%' }
 */
export const ruleDifferences = (before: CharterText['rules'], after: CharterText['rules']): readonly TermDifference[] =>
  charterRules
    .filter((rule) => before[rule] !== after[rule])
    .map((rule) => ({ of: ruleNames[rule], what: threshold, before: valueOf(rule, before[rule]), after: valueOf(rule, after[rule]) }));
