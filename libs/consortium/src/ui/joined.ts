import { getLocale } from '#libs/kit/ui';

/** Several names in a row, as the reader's language separates them. */
export const joined = (names: readonly string[]): string => names.join(getLocale() === 'en' ? ', ' : '、');
