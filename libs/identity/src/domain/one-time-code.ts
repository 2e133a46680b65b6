import { refuse, type Refusal } from '#libs/kernel';

/** Crockford's base 32: no letter that can be mistaken for a digit, read aloud or copied from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LENGTH = 12;

/** A reset is for now; an opening sheet goes round a class. Hours. */
export const CODE_HOURS = { RESET: 24, ACTIVATION: 14 * 24 } as const;

export type CodePurpose = keyof typeof CODE_HOURS;

/**
 * A one-time code: 60 bits in three groups of four.
 * @param random at least 12 bytes; the lowest five bits of each are used
 * @example codeOf(new Uint8Array(12)) // '0000-0000-0000'
 */
export function codeOf(random: Uint8Array): string {
  const characters = [...random.subarray(0, LENGTH)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;
}

/**
 * A code as people type it: any case, with or without groups, o for 0, i and l for 1.
 * @example tidyCode('o7kq 2m9v-xjtl') // '07KQ-2M9V-XJT1'
 */
export function tidyCode(typed: string): string {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return plain.length === LENGTH ? `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}` : plain;
}

/** When a code made now stops being good. */
export const codeExpiry = (purpose: CodePurpose, now: Date): Date => new Date(now.getTime() + CODE_HOURS[purpose] * 3_600_000);

/**
 * Whether a code may still be used: once, and in time. A wrong, a used and an expired code read alike, so that trying teaches nothing.
 */
export function decideRedemption(
  code: { readonly usedAt: Date | null; readonly expiresAt: Date } | null,
  now: Date,
): { readonly usedAt: Date } | Refusal<'identity.code-not-good'> {
  return code && !code.usedAt && now < code.expiresAt ? { usedAt: now } : refuse('identity.code-not-good');
}
