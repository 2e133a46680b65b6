import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../../migrations/', import.meta.url); // seen from dist/libs/platform/src/health

/** The names of the migrations this version was built with, as the table `migration` holds them. */
async function knownMigrations(): Promise<readonly string[]> {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => /^\d+-.*\.js$/.test(name));
  const modules = await Promise.all(files.sort().map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, unknown>>));
  return modules.flatMap((exported) => Object.keys(exported).filter((name) => /\d{13}$/.test(name)));
}

/** Which of them are not among the names found in a database. */
export async function missingMigrations(found: readonly string[]): Promise<readonly string[]> {
  const there = new Set(found);
  return (await knownMigrations()).filter((name) => !there.has(name));
}
