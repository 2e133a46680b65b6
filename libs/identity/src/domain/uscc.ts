import { refuse, type Refusal } from '#libs/kernel';

/** The 31 characters of GB 32100-2015 in the order of their values: digits, then letters without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Registering department, category, six-digit division, nine characters of the organization code, check character. */
const FORM = new RegExp(`^[${ALPHABET}]{2}\\d{6}[${ALPHABET}]{10}$`);

/** Powers of three modulo 31, one per place (GB 32100-2015, annex A). */
const weightAt = (place: number): number => Array.from({ length: place }).reduce<number>((weight) => (weight * 3) % 31, 1);

/**
 * The check character (18th place) that the first 17 characters of a unified social credit code demand. Source: GB 32100-2015, annex A.
 * @param body 17 characters of the code's alphabet, upper case
 * @example checkCharacterOf('91350100M000100Y4') // '3'
 */
export function checkCharacterOf(body: string): string {
  const sum = [...body].reduce((total, character, place) => total + ALPHABET.indexOf(character) * weightAt(place), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * A unified social credit code as people type it: spaces and hyphens fall away, letters become upper case.
 * @example tidyUscc('9135 0100 m000-100y43') // '91350100M000100Y43'
 */
export const tidyUscc = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/**
 * Why a unified social credit code cannot be one; null when its form and its check character hold (GB 32100-2015). Whether the
 * organization exists is for the operator to see.
 * @example refusalToUscc('91350100M000100Y43') // null
 */
export function refusalToUscc(uscc: string): Refusal<'identity.uscc-form' | 'identity.uscc-check'> | null {
  if (!FORM.test(uscc)) return refuse('identity.uscc-form');
  return checkCharacterOf(uscc.slice(0, 17)) === uscc.charAt(17) ? null : refuse('identity.uscc-check');
}
