import type { Screen, Screens } from '#libs/kit/ui';

/** Every capability's screens, found by folder. The index files hold lazy imports and labels only, so they may come at once. */
const modules = import.meta.glob<Record<string, unknown>>(['../../../libs/*/src/ui/index.ts', '!../../../libs/kit/**'], { eager: true });

const screensOf = (module: Record<string, unknown>): readonly Screen[] =>
  Object.entries(module).flatMap(([name, value]) => (name.endsWith('Screens') && Array.isArray(value) ? (value as Screens) : []));

export const screens: readonly Screen[] = Object.values(modules).flatMap(screensOf);
