import type { Reason } from './match.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}

const MOST_SHOWN = 6;

/** Why two lines were suggested to each other, as one sentence in each language. */
export function saidOf(reason: Reason): Words {
  switch (reason.kind) {
    case 'CODES':
      return { zh: `领域相同：${reason.codes.join('、')}`, en: `Same field: ${reason.codes.join(', ')}` };
    case 'WORDS': {
      const shown = joinedOf(reason.words).slice(0, MOST_SHOWN);
      return { zh: `说的是同一件事：${shown.join('、')}`, en: `Both speak of: ${shown.join(', ')}` };
    }
    case 'TIME':
      return { zh: `${spanZh(reason)}可用，赶得上需要日 ${reason.needed}`, en: `Available ${spanEn(reason)}, in time for ${reason.needed}` };
    case 'REGION':
      return { DISTRICT: DISTRICT, CITY, PROVINCE }[reason.level];
    case 'CAPACITY': {
      const [has, needed] = [`${reason.quantity} ${reason.unit}`, `${reason.needed} ${reason.unit}`];
      return reason.quantity >= reason.needed
        ? { zh: `能力 ${has}，够用（需要 ${needed}）`, en: `Capacity ${has} covers the ${needed} needed` }
        : { zh: `能力 ${has}，只够一部分（需要 ${needed}）`, en: `Capacity ${has} covers part of the ${needed} needed` };
    }
    case 'TAGS':
      return { zh: `同一园区或产业链（已核实）：${reason.tags.join('、')}`, en: `Same park or chain (verified): ${reason.tags.join(', ')}` };
  }
}

const DISTRICT: Words = { zh: '同一区县', en: 'In the same district' };
const CITY: Words = { zh: '同一城市', en: 'In the same city' };
const PROVINCE: Words = { zh: '同一省份', en: 'In the same province' };

type Span = Extract<Reason, { readonly kind: 'TIME' }>;
const spanZh = ({ from, until }: Span): string => (from && until ? `${from} 至 ${until} ` : from ? `${from} 起` : `${until ?? ''} 前`);
const spanEn = ({ from, until }: Span): string => (from && until ? `${from} to ${until}` : from ? `from ${from}` : `until ${until ?? ''}`);

/**
 * Neighbouring pairs of characters put together again, so that people read words.
 * @example joinedOf(['数控', '控机', '机床', 'cnc']) // ['数控机床', 'cnc']
 */
export function joinedOf(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^\p{Script=Han}{2}$/u.test(word) && last.endsWith(word.slice(0, 1))) joined[joined.length - 1] = last + word.slice(1);
    else joined.push(word);
  }
  return joined;
}
