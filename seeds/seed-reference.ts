import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withConnection } from '#libs/platform';

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;
type Seed = (run: Run) => Promise<void>;

const FOLDER = new URL('./reference/', import.meta.url);

/**
 * Publishes the rows every installation needs, as the owner of the tables and in one transaction. Seeds are found by folder: each file of
 * seeds/reference exports one function `seed<Something>`, which changes nothing when it is repeated.
 */
export async function seedReference(ownerUrl: string): Promise<void> {
  const seeds = await findSeeds();
  await withConnection(ownerUrl, async (client) => {
    await client.query('BEGIN');
    for (const seed of seeds) await seed(async (sql, values) => (await client.query<object>(sql, [...values])).rows);
    await client.query('COMMIT');
  });
}

async function findSeeds(): Promise<readonly Seed[]> {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.js') && !name.endsWith('.spec.js'));
  const modules = await Promise.all(files.sort().map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, unknown>>));
  return modules.flatMap((exported) => Object.entries(exported).flatMap(([name, seed]) => (/^seed[A-Z]/.test(name) ? [seed as Seed] : [])));
}
