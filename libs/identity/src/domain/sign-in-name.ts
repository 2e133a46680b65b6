import { refuse, type Refusal } from '#libs/kernel';

const FORM = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,63}$/u;

/**
 * A sign-in name as people type it: full-width characters become plain, outer blanks fall away. Two names that differ only in
 * capitals are the same.
 * @example tidySignIn(' ZhouLan ') // 'zhoulan'
 */
export const tidySignIn = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/**
 * Why a text cannot be a sign-in name; null when it can. A mobile number, a staff number or a name will do: 3 to 64 letters
 * (Chinese too), digits and . _ @ + -
 */
export const refusalToSignIn = (signIn: string): Refusal<'identity.sign-in-form'> | null =>
  FORM.test(signIn) ? null : refuse('identity.sign-in-form');

/**
 * The sign-in name a roster student is given until the first sign-in, unique because student numbers are unique in a school.
 * @example rosterSignIn('20260101', '12350100M000100Y43') // '20260101@12350100m000100y43'
 */
export const rosterSignIn = (number: string, uscc: string): string => tidySignIn(`${number}@${uscc}`);
