import { isBusinessDate } from '#libs/kernel';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** What a citizen's identity number says about its holder. */
export interface IdentityNumber {
  readonly text: string;
  /** 'YYYY-MM-DD' */
  readonly bornOn: string;
  readonly sex: 'F' | 'M';
}

export type IdentityNumberFault = 'form' | 'date' | 'check-digit';

/**
 * The last character a citizen's identity number must have: ISO 7064 MOD 11-2 over its first 17 digits (GB 11643—1999).
 * @param seventeen 17 digits
 * @example checkCharacterOf('11010519491231002') // 'X'
 */
export function checkCharacterOf(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(seventeen[position]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Reads a citizen's identity number: 6 digits of region, 8 of birth, 3 of order (odd for men), one check character (GB 11643—1999).
 * @returns what it says, or what is wrong with it
 * @example readIdentityNumber('11010519491231002x') // { text: '11010519491231002X', bornOn: '1949-12-31', sex: 'F' }
 */
export function readIdentityNumber(written: string): IdentityNumber | IdentityNumberFault {
  const text = written.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return 'form';
  const bornOn = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isBusinessDate(bornOn)) return 'date';
  if (checkCharacterOf(text.slice(0, 17)) !== text[17]) return 'check-digit';
  return { text, bornOn, sex: Number(text[16]) % 2 === 1 ? 'M' : 'F' };
}

/** An identity number as it is shown before somebody asks to see it: region and last character. */
export const maskIdentityNumber = (text: string): string => `${text.slice(0, 6)}${'*'.repeat(11)}${text.slice(17)}`;
