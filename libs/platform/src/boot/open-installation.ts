import path from 'node:path';
import { makePrivateFolder } from './private-folder.js';
import { readConfig, secretKeyOf, type Config } from '../config/index.js';
import { migrate } from '../migrate.js';
import { inspectExternal, startEmbedded } from '../postgres/index.js';
import type { Settings } from '../settings.js';
import { requireSchema } from './require-schema.js';

/** An installation whose database runs and has this version's schema. */
export interface Installation {
  readonly config: Config;
  readonly settings: Settings;
  /** Where migrations and seeds are written; null: this node may not, another one does. */
  readonly ownerUrl: string | null;
  /** For a person to read: what is where, and what was given and is not used. */
  readonly notices: readonly string[];
  /** Settles with the reason when a database that this process runs is gone for good. */
  readonly lost: Promise<string>;
  /** Stops the database, if this process started it. */
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly dataDir: string;
  readonly moved: boolean;
  readonly secretKey: Buffer;
  readonly ownerUrl: string | null;
  readonly appUrl: string;
  readonly lost: Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Everything that comes before the application: configuration, database, secret, schema.
 * @throws StartRefused with what the operator can do about it
 */
export async function openInstallation(variables: Readonly<Record<string, string | undefined>>): Promise<Installation> {
  const config = readConfig(variables);
  const opened = config.database ? await openExternal(config, config.database) : await openEmbedded(config);
  try {
    if (opened.ownerUrl === null) await requireSchema(opened.appUrl);
    else await migrate(opened.ownerUrl);
  } catch (error) {
    await opened.close();
    throw error;
  }
  const { ownerUrl, lost, close } = opened;
  return { config, settings: settingsOf(config, opened), ownerUrl, notices: noticesOf(config, opened), lost, close };
}

async function openEmbedded(config: Config): Promise<Opened> {
  const { place, ownerUrl, appUrl, lost, stop } = await startEmbedded({ stateDir: config.dataDir });
  return { dataDir: place.folder, moved: place.moved, secretKey: secretKeyOf(config.secretKey, place.folder), ownerUrl, appUrl, lost, close: stop };
}

async function openExternal(config: Config, { url, ownerUrl }: NonNullable<Config['database']>): Promise<Opened> {
  const dataDir = path.resolve(config.dataDir ?? 'data');
  makePrivateFolder(dataDir);
  const secretKey = secretKeyOf(config.secretKey, dataDir);
  const urls = await inspectExternal(url, ownerUrl, secretKey);
  const never = new Promise<string>(() => undefined);
  return { dataDir, moved: false, secretKey, ...urls, lost: never, close: () => Promise.resolve() };
}

const settingsOf = (config: Config, { dataDir, secretKey, appUrl }: Opened): Settings => ({
  databaseUrl: appUrl,
  dataDir,
  secretKey,
  publicUrl: config.publicUrl,
  mail: config.mail,
  role: config.role,
  docs: config.docs,
});

function noticesOf(config: Config, { dataDir, moved }: Opened): string[] {
  const place = moved ? `The data are in ${dataDir}: the database's user cannot reach ./data.` : `The data are in ${dataDir}.`;
  return [place, ...config.unused.map((name) => `${name} is set, but this version does not use it.`)];
}
