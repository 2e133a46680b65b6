import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { kit_shell_skip, kit_shell_tabs } from '#messages';
import { useLiveRefresh, useSession } from '#libs/kit/ui';
import { useConsortiumOnShow } from './consortium-on-show.js';
import { DissolvedBar } from './dissolved-bar.js';
import { navigationFor, quickLinks, tabs } from './navigation.js';
import { OfflineBar } from './offline-bar.js';
import { ShortcutHelp } from './shortcut-help.js';
import { Links, SideNav } from './side-nav.js';
import { TopBar } from './top-bar.js';
import { useShortcuts } from './use-shortcuts.js';

/** The frame around every screen of a signed-in person. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  useLiveRefresh(`person:${session.person.id}`, '/session', '/today', '/notices'); // a new post or an ended one changes what is offered, and a notice rings the bell
  const consortium = useConsortiumOnShow(session);
  const navigation = navigationFor(session, consortium?.id);
  const links = quickLinks(navigation);
  const [help, setHelp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ links, onSearch: () => search.current?.focus(), onHelp: () => setHelp(true) });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {kit_shell_skip()}
      </a>
      <SideNav session={session} consortium={consortium} navigation={navigation} />
      <div>
        <TopBar session={session} navigation={navigation} search={search} onHelp={() => setHelp(true)} />
        <OfflineBar />
        <DissolvedBar />
        <Main>{children}</Main>
      </div>
      <nav className="bottom" aria-label={kit_shell_tabs()}>
        <Links links={tabs(navigation)} navigation={navigation} />
      </nav>
      <ShortcutHelp open={help} onClose={() => setHelp(false)} links={links} />
    </div>
  );
}

/** A new page starts at its top, and the reader's place moves there too; not on the first one. */
function Main({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="main" tabIndex={-1} ref={main}>
      {children}
    </main>
  );
}
