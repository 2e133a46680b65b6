import { kit_shell_shortcuts, kit_shell_sign_out, kit_shell_sign_out_everywhere, kit_shell_user_menu } from '#messages';
import { dropDrafts, send, useCommand, type Session } from '#libs/kit/ui';
import { Menu } from './menu.js';
import type { Navigation } from './navigation.js';
import { SettingsRows } from './settings.js';
import { Links } from './side-nav.js';

interface UserMenuProps {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly onHelp: () => void;
}

export function UserMenu({ session, navigation, onHelp }: UserMenuProps) {
  // A page loaded anew keeps nothing of this person in memory.
  const leave = (): void => {
    void dropDrafts().finally(() => location.assign('/sign-in'));
  };
  const signOut = useCommand(() => send('DELETE', '/sessions/current'), { onDone: leave });
  const signOutEverywhere = useCommand(() => send('DELETE', '/sessions'), { onDone: leave });
  return (
    <Menu name={kit_shell_user_menu({ name: session.person.name })} label={session.person.name}>
      <div className="narrow-only">
        <Links links={[navigation.today, ...navigation.consortium, ...navigation.organization]} navigation={navigation} className="item" />
        <hr />
      </div>
      <SettingsRows />
      <hr />
      <button type="button" className="item wide-only" onClick={onHelp}>
        {kit_shell_shortcuts()}
        <kbd aria-hidden="true">?</kbd>
      </button>
      <button type="button" className="item" onClick={() => signOut.run()}>
        {kit_shell_sign_out()}
      </button>
      <button type="button" className="item" onClick={() => signOutEverywhere.run()}>
        {kit_shell_sign_out_everywhere()}
      </button>
    </Menu>
  );
}
