import {
  kit_shell_language,
  kit_shell_theme,
  kit_shell_theme_dark,
  kit_shell_theme_light,
  kit_shell_theme_system,
  kit_shell_type,
  kit_shell_type_large,
  kit_shell_type_usual,
} from '#messages';
import { getLocale, type Locale } from '#libs/kit/ui';
import { useChooseLocale } from './use-choose-locale.js';
import { prefer, usePreferences, type Preferences } from './preferences.js';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const Segments = <Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) => (
  <span className="segments" role="group" aria-label={label}>
    {options.map(([option, text]) => (
      <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
        {text}
      </button>
    ))}
  </span>
);

const LanguageChoice = () => (
  <Segments<Locale>
    label={kit_shell_language()}
    options={[
      ['zh', '中文'],
      ['en', 'English'],
    ]}
    value={getLocale()}
    onChange={useChooseLocale()}
  />
);

const ThemeChoice = ({ theme }: Pick<Preferences, 'theme'>) => (
  <Segments<Preferences['theme']>
    label={kit_shell_theme()}
    value={theme}
    onChange={(next) => prefer({ theme: next })}
    options={[
      ['system', kit_shell_theme_system()],
      ['light', kit_shell_theme_light()],
      ['dark', kit_shell_theme_dark()],
    ]}
  />
);

const TypeChoice = ({ largeType }: Pick<Preferences, 'largeType'>) => (
  <Segments
    label={kit_shell_type()}
    value={largeType ? 'large' : 'usual'}
    onChange={(next) => prefer({ largeType: next === 'large' })}
    options={[
      ['usual', kit_shell_type_usual()],
      ['large', kit_shell_type_large()],
    ]}
  />
);

/** Language, light or dark, size of type: one row each, for a menu. */
export function SettingsRows() {
  const { theme, largeType } = usePreferences();
  return (
    <>
      <div className="choice">
        <span aria-hidden="true">{kit_shell_language()}</span>
        <LanguageChoice />
      </div>
      <div className="choice">
        <span aria-hidden="true">{kit_shell_theme()}</span>
        <ThemeChoice theme={theme} />
      </div>
      <div className="choice">
        <span aria-hidden="true">{kit_shell_type()}</span>
        <TypeChoice largeType={largeType} />
      </div>
    </>
  );
}

/** The same side by side, for pages without a menu. */
export function SettingsLine() {
  const { theme, largeType } = usePreferences();
  return (
    <div className="settings">
      <LanguageChoice />
      <TypeChoice largeType={largeType} />
      <ThemeChoice theme={theme} />
    </div>
  );
}
