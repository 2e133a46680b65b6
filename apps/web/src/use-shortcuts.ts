import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { NavLinkTo } from './navigation.js';
import { usePreferences } from './preferences.js';

interface Shortcuts {
  readonly links: readonly NavLinkTo[];
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

const writes = 'input,select,textarea,[contenteditable],dialog';
const secondKeyWithinMs = 1_200;

/** `/` search, `g` then a letter to go, `?` the list. Never while writing, composing or inside a dialog; all can be turned off. */
export function useShortcuts({ links, onSearch, onHelp }: Shortcuts): void {
  const navigate = useNavigate();
  const { shortcuts } = usePreferences();
  const latest = useRef({ links, onSearch, onHelp });
  useEffect(() => {
    latest.current = { links, onSearch, onHelp };
  });
  useEffect(() => {
    if (!shortcuts) return undefined;
    let goAt = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(writes)) return;
      const link = event.timeStamp - goAt < secondKeyWithinMs ? latest.current.links.find((each) => each.go === event.key) : undefined;
      goAt = event.key === 'g' ? event.timeStamp : 0;
      const act = link ? () => void navigate(link.to) : { '/': latest.current.onSearch, '?': latest.current.onHelp }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [shortcuts, navigate]);
}
