import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../../migrations/', import.meta.url); // seen from dist/libs/platform/src/health

/** The names of the migrations this version was built with, as the table `migration` holds them. */
export async function knownMigrations(): Promise<readonly string[]> {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => /^\d+-.*\.js$/.test(name));
  const modules = await Promise.all(files.sort().map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, unknown>>));
  return modules.flatMap((exported) => Object.keys(exported).filter((name) => /\d{13}$/.test(name)));
}
