import { getLocale, localStorageKey, setLocale as store } from '../messages.gen/runtime.js';

export { getLocale };

export type Locale = 'zh' | 'en';

const listeners = new Set<() => void>();

/** Changes the language in place: the root re-renders, nothing is reloaded, drafts stay. */
export function setLocale(locale: Locale): void {
  void store(locale, { reload: false });
  document.documentElement.lang = htmlLanguage();
  for (const listener of listeners) listener();
}

export function onLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the reader chose a language in this browser; until then the account's own one holds. */
export function hasChosenLocale(): boolean {
  try {
    return localStorage.getItem(localStorageKey) !== null;
  } catch {
    return true;
  }
}

/** The tag for `lang` and for Intl. */
export const htmlLanguage = (): 'zh-CN' | 'en-GB' => (getLocale() === 'en' ? 'en-GB' : 'zh-CN');

/** Picks the reader's language of a text the server sends in both. */
export const inLocale = (text: Readonly<Record<Locale, string>>): string => text[getLocale()];
