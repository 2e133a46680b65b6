import { kit_shell_key_open, kit_shell_key_rows, kit_shell_key_this, kit_shell_search, kit_shell_shortcuts, kit_shell_shortcuts_on } from '#messages';
import { CheckField, Dialog } from '#libs/kit/ui';
import type { NavLinkTo } from './navigation.js';
import { prefer, usePreferences } from './preferences.js';

interface ShortcutHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly links: readonly NavLinkTo[];
}

export function ShortcutHelp({ open, onClose, links }: ShortcutHelpProps) {
  const { shortcuts } = usePreferences();
  const keys: readonly (readonly [string, string])[] = [
    ['/', kit_shell_search()],
    ...links.map((link) => [`g ${link.go ?? ''}`, link.label] as const),
    ['j k', kit_shell_key_rows()],
    ['Enter', kit_shell_key_open()],
    ['?', kit_shell_key_this()],
  ];
  return (
    <Dialog open={open} onClose={onClose} title={kit_shell_shortcuts()}>
      <dl className="facts">
        {keys.map(([press, does]) => (
          <div key={press}>
            <dt>
              <kbd>{press}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <CheckField label={kit_shell_shortcuts_on()} checked={shortcuts} onChange={(on) => prefer({ shortcuts: on })} />
    </Dialog>
  );
}
