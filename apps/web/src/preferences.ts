import { useSyncExternalStore } from 'react';

/** What one person set for this browser. 'system' follows the system's light or dark. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly largeType: boolean;
  /** Single-key shortcuts can be turned off (WCAG 2.1.4). */
  readonly shortcuts: boolean;
}

const key = 'dingyue.preferences';
const usual: Preferences = { theme: 'system', largeType: false, shortcuts: true };
const listeners = new Set<() => void>();

function read(): Preferences {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

let current = read();

/** Puts them on the root element, where the style sheet reads them. */
export function applyPreferences(): void {
  const { dataset } = document.documentElement;
  if (current.theme === 'system') delete dataset.theme;
  else dataset.theme = current.theme;
  if (current.largeType) dataset.type = 'large';
  else delete dataset.type;
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    /* private window: it lasts as long as the page */
  }
  applyPreferences();
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
