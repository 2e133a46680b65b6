/** What of a line is compared; the same of a need and of what is offered. */
export interface Matchable {
  readonly side: 'NEED' | 'OFFER';
  readonly codes: readonly string[];
  /** Pairs of Chinese characters and Latin words of title, text and detail. */
  readonly words: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  /** Two to six digits: province, city, district. */
  readonly regionCode: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  /** Parks and links of industry chains of the organization, verified ones only. */
  readonly tags: readonly string[];
}

/** Why two lines go together; `points` is what it adds. Codes and numbers only: domain/reason-words.ts says it. */
export type Reason =
  | { readonly kind: 'CODES'; readonly points: number; readonly codes: readonly string[] }
  | { readonly kind: 'WORDS'; readonly points: number; readonly words: readonly string[] }
  | { readonly kind: 'TIME'; readonly points: number; readonly from: string | null; readonly until: string | null; readonly needed: string }
  | { readonly kind: 'REGION'; readonly points: number; readonly level: 'DISTRICT' | 'CITY' | 'PROVINCE' }
  | { readonly kind: 'CAPACITY'; readonly points: number; readonly quantity: number; readonly needed: number; readonly unit: string }
  | { readonly kind: 'TAGS'; readonly points: number; readonly tags: readonly string[] };

export interface Match {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Points of each ground. [prop] A field in common weighs most, because somebody chose the word; a shared pair of characters may be chance. */
export const POINTS = {
  code: 12,
  codes: 48,
  word: 3,
  words: 24,
  time: 10,
  capacity: 10,
  tag: 6,
  tags: 12,
  region: { DISTRICT: 8, CITY: 5, PROVINCE: 2 },
};

/** Pairs found in every second line: they tell nothing. */
const EMPTY_WORDS = new Set([
  '需求',
  '技术',
  '人才',
  '我们',
  '我司',
  '我校',
  '公司',
  '企业',
  '学校',
  '学院',
  '提供',
  '可以',
  '具有',
  '进行',
  '相关',
  '以上',
]);

/**
 * How well what is needed and what is offered go together, in whole points, with the reasons. The same whichever is named first, whatever
 * the order of codes and words. It suggests; people decide.
 * @returns null where nothing is shared but place and time: that is no reason to propose anything to anybody
 */
export function matchOf(one: Matchable, other: Matchable): Match | null {
  const [need, offer] = one.side === 'NEED' ? [one, other] : [other, one];
  const shared = [byCodes(need, offer), byWords(need, offer)].filter((reason) => reason !== null);
  if (shared.length === 0) return null;
  const reasons = [...shared, byCapacity(need, offer), byTime(need, offer), byTags(need, offer), byRegion(need, offer)].filter(
    (reason) => reason !== null,
  );
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

const common = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const others = new Set(other);
  return [...new Set(one)].filter((word) => others.has(word));
};

function byCodes(need: Matchable, offer: Matchable): Reason | null {
  const codes = common(need.codes, offer.codes).toSorted();
  return codes.length === 0 ? null : { kind: 'CODES', points: Math.min(codes.length * POINTS.code, POINTS.codes), codes };
}

function byWords(need: Matchable, offer: Matchable): Reason | null {
  const words = common(need.words, offer.words).filter((word) => !EMPTY_WORDS.has(word));
  return words.length === 0 ? null : { kind: 'WORDS', points: Math.min(words.length * POINTS.word, POINTS.words), words };
}

/** What is offered can be had on the day it is needed. Without a date on either side nothing is said. */
function byTime({ until: needed }: Matchable, { from, until }: Matchable): Reason | null {
  if (needed === null || (from === null && until === null)) return null;
  const covers = (from === null || from <= needed) && (until === null || needed <= until);
  return covers ? { kind: 'TIME', points: POINTS.time, from, until, needed } : null;
}

/** In full where the capacity covers the quantity, else in proportion, rounded down. Only in one unit. */
function byCapacity({ quantity: needed, unit }: Matchable, offer: Matchable): Reason | null {
  const quantity = offer.quantity;
  if (needed === null || quantity === null || unit === null || offer.unit !== unit || needed === 0 || quantity === 0) return null;
  const points = quantity >= needed ? POINTS.capacity : Math.floor((POINTS.capacity * quantity) / needed);
  return points === 0 ? null : { kind: 'CAPACITY', points, quantity, needed, unit };
}

function byTags(need: Matchable, offer: Matchable): Reason | null {
  const tags = common(need.tags, offer.tags).toSorted();
  return tags.length === 0 ? null : { kind: 'TAGS', points: Math.min(tags.length * POINTS.tag, POINTS.tags), tags };
}

const levels = [
  [6, 'DISTRICT'],
  [4, 'CITY'],
  [2, 'PROVINCE'],
] as const;

function byRegion({ regionCode: one }: Matchable, { regionCode: other }: Matchable): Reason | null {
  for (const [digits, level] of levels) {
    if (one.length >= digits && other.length >= digits && one.slice(0, digits) === other.slice(0, digits))
      return { kind: 'REGION', points: POINTS.region[level], level };
  }
  return null;
}
