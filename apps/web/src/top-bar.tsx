import { useState, type FormEvent, type RefObject } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { kit_shell_other_language, kit_shell_print, kit_shell_search } from '#messages';
import { Button, getLocale, printPage, type Session } from '#libs/kit/ui';
import { Bell } from './bell.js';
import type { Navigation } from './navigation.js';
import { Online } from './online.js';
import { useChooseLocale } from './use-choose-locale.js';
import { UserMenu } from './user-menu.js';

interface TopBarProps {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

export const TopBar = ({ session, navigation, search, onHelp }: TopBarProps) => (
  <header className="top">
    <Find input={search} />
    <Online />
    <PrintButton />
    <LanguageButton />
    {navigation.bells.map((bell) => (
      <Bell key={bell.to} {...bell} />
    ))}
    <UserMenu session={session} navigation={navigation} onHelp={onHelp} />
  </header>
);

/** All of a long list, not only what has been scrolled to. */
function PrintButton() {
  const [reading, setReading] = useState(false);
  const run = async (): Promise<void> => {
    setReading(true);
    await printPage();
    setReading(false);
  };
  return (
    <Button small busy={reading} onClick={() => void run()}>
      {kit_shell_print()}
    </Button>
  );
}

/** The other language, in its own words. */
export function LanguageButton() {
  const choose = useChooseLocale();
  const other = getLocale() === 'zh' ? 'en' : 'zh';
  return (
    <Button small lang={other} onClick={() => choose(other)}>
      {kit_shell_other_language()}
    </Button>
  );
}

function Find({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const [query] = useSearchParams();
  const [text, setText] = useState(query.get('q') ?? '');
  const navigate = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) void navigate(`/search?q=${encodeURIComponent(text.trim())}`);
  };
  return (
    <form className="find" role="search" onSubmit={submit}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="m11 11 4 4" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={kit_shell_search()}
        placeholder={kit_shell_search()}
        value={text}
        maxLength={100}
        enterKeyHint="search"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
