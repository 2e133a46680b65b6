import { refuse, type Refusal } from '#libs/kernel';
import { isCommonPassword } from './common-passwords.js';

export const PASSWORD_MIN = 8;

/** More than the 64 that must be possible (ASVS 5.0 6.2.9), and a bound on what is hashed. */
export const PASSWORD_MAX = 128;

const lengthOf = (text: string): number => [...text].length;

/** The one form of a password: the same characters typed on another keyboard give the same password (NIST SP 800-63B §5.1.1.2). */
export const tidyPassword = (typed: string): string => typed.normalize('NFKC');

type PasswordRefusal = 'identity.password-short' | 'identity.password-long' | 'identity.password-common' | 'identity.password-names-you';

/**
 * Why a password is too easily guessed; null when it will do. Length and guessability count, kinds of characters do not.
 * Source: OWASP ASVS 5.0 6.2.1, 6.2.4, 6.2.5, 6.2.9.
 * @param facts names of the account that a guesser would try first
 * @example refusalToPassword('春天 在 车间 的 第三 台 车床', { signIn: 'zhoulan', name: '周岚' }) // null
 */
export function refusalToPassword(password: string, facts: { readonly signIn: string; readonly name: string }): Refusal<PasswordRefusal> | null {
  const tidy = tidyPassword(password);
  if (lengthOf(tidy) < PASSWORD_MIN) return refuse('identity.password-short', { min: PASSWORD_MIN });
  if (lengthOf(tidy) > PASSWORD_MAX) return refuse('identity.password-long', { max: PASSWORD_MAX });
  const plain = tidy.toLowerCase();
  const own = [facts.signIn.toLowerCase(), facts.signIn.toLowerCase().split('@')[0] ?? '', facts.name.toLowerCase()];
  if (own.some((word) => isMostOf(word, plain))) return refuse('identity.password-names-you');
  return isCommonPassword(plain) ? refuse('identity.password-common') : null;
}

/** A password that is one's own name and little else. */
const isMostOf = (word: string, password: string): boolean =>
  lengthOf(word) >= 2 && password.includes(word) && lengthOf(password) - lengthOf(word) < PASSWORD_MIN;
