import { numberPattern, readNumber } from './chinese-number.js';
import { readDate } from './read-date.js';

/** What one line of text says about a task; what it does not say is null. */
export interface TaskLine {
  readonly quantity: number | null;
  readonly unit: string | null;
  /** 'YYYY-MM-DD' */
  readonly dueOn: string | null;
  /** The line without quantity, date and the words around them. */
  readonly title: string;
}

const units = [
  '公斤',
  '千克',
  '件',
  '个',
  '套',
  '台',
  '只',
  '根',
  '块',
  '批',
  '吨',
  '米',
  '组',
  '片',
  '页',
  '张',
  '份',
  '支',
  '次',
  '箱',
  '双',
  '把',
  '对',
  '条',
];
const englishUnits: Readonly<Record<string, string>> = {
  pieces: '件',
  pcs: '件',
  pc: '件',
  sets: '套',
  set: '套',
  kg: '公斤',
  m: '米',
  parts: '件',
  part: '件',
  units: '件',
};

const counted = new RegExp(`(${numberPattern})\\s*(${units.join('|')})`);
const countedEnglish = new RegExp(`(?<![\\w.])(\\d{1,7})\\s*(${Object.keys(englishUnits).join('|')})\\b`, 'i');
const times = new RegExp(`[×xX*]\\s*(\\d{1,7})(?:\\s*(${units.join('|')}))?(?![\\d.])`);

interface Found {
  readonly quantity: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

function readQuantity(text: string): Found | null {
  const found = times.exec(text) ?? counted.exec(text) ?? countedEnglish.exec(text);
  const quantity = found ? readNumber(found[1] ?? '') : null;
  if (!found || quantity === null || quantity < 1) return null;
  const written = (found[2] ?? '').toLowerCase();
  return { quantity, unit: englishUnits[written] ?? (written || '件'), start: found.index, end: found.index + found[0].length };
}

const tidy = (text: string): string => text.replace(/^[\s,，;；。.、·:：的]+|[\s,，;；。.、·:：]+$/gu, '').replace(/\s{2,}/g, ' ');

/**
 * Reads one typed or pasted line: quantity, unit, date and what is left as the title. Deterministic: nothing is guessed.
 * Source: web.md §8.1.
 * @param today business date 'YYYY-MM-DD'
 * @example parseTaskLine('40件端盖去毛刺周五要', '2026-11-24') // { quantity: 40, unit: '件', dueOn: '2026-11-27', title: '端盖去毛刺' }
 */
export function parseTaskLine(line: string, today: string): TaskLine {
  const text = line
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .slice(0, 300);
  const date = readDate(text, today);
  const withoutDate = date ? `${tidyEnd(text.slice(0, date.start))} ${tidyStart(text.slice(date.end))}` : text;
  const amount = readQuantity(withoutDate);
  const rest = amount ? `${withoutDate.slice(0, amount.start)} ${withoutDate.slice(amount.end)}` : withoutDate;
  return { quantity: amount?.quantity ?? null, unit: amount?.unit ?? null, dueOn: date?.date ?? null, title: tidy(rest).slice(0, 80) };
}

const tidyEnd = (before: string): string => before.replace(/(?:请|在|于|到|截止|最迟|\b(?:by|before|due))+\s*$/i, '');
const tidyStart = (after: string): string => after.replace(/^(?:下班)?(?:之前|以前|前|要货|要|交货|交付|交|完成|急用|用)+/, '');
