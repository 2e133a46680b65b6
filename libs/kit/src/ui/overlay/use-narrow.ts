import { useSyncExternalStore } from 'react';

const query = '(max-width: 900px)';

const listen = (listener: () => void): (() => void) => {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether the window has a phone's width: the same line the style sheet draws. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => matchMedia(query).matches);
