import { existsSync } from 'node:fs';
import path from 'node:path';
import { secretFile, type Installation, type Settings } from '#libs/platform';
import { randomPassword } from './random-password.js';

/** One row of the table printed at start. */
export interface DemoSignIn {
  readonly organization: string;
  readonly person: string;
  readonly role: string;
  readonly signIn: string;
}

/** What seeds/demo exports: plays the story unless it has been played, and says who may sign in. */
export interface DemoModule {
  readonly playDemo: (settings: Settings, password: string) => Promise<readonly DemoSignIn[]>;
}

export interface Demo {
  readonly password: string;
  readonly signIns: readonly DemoSignIn[];
}

const STORY = new URL('../../../seeds/demo/index.js', import.meta.url);

/** Loads the demo story where the operator wants one. Its people all have one password, kept from the first start on. */
export async function loadDemo({ config, settings }: Installation): Promise<Demo | null> {
  if (!config.demo || !existsSync(STORY)) return null;
  const password = secretFile(path.join(settings.dataDir, 'demo.password'), () => config.demoPassword ?? randomPassword());
  const { playDemo } = (await import(STORY.href)) as DemoModule;
  return { password, signIns: await playDemo(settings, password) };
}
