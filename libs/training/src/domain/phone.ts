/**
 * A mainland mobile number: 11 digits that begin with 13 to 19; spaces, dashes and +86 in front are taken off.
 * @returns the digits, or null
 * @example readPhone('+86 138-0013-8000') // '13800138000'
 */
export function readPhone(written: string): string | null {
  const digits = written.replace(/[\s-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null;
}

/** A phone number as it is shown before somebody asks to see it. */
export const maskPhone = (digits: string): string => `${digits.slice(0, 3)}****${digits.slice(7)}`;
