import { missingMigrations } from '../health/schema-version.js';
import { withConnection } from '../postgres/index.js';
import { StartRefused } from '../start-refused.js';

/** A node that may not migrate must find the schema it was built for; a newer one is fine, for old and new run together while nodes are replaced. */
export async function requireSchema(appUrl: string): Promise<void> {
  const there = await withConnection(appUrl, async (client) => (await client.query<{ name: string }>('SELECT name FROM migration')).rows).catch(
    (error: unknown) => {
      if ((error as { code?: string }).code === '42P01') return [];
      throw error;
    },
  );
  const missing = await missingMigrations(there.map(({ name }) => name));
  if (missing.length === 0) return;
  throw new StartRefused(
    `The schema is older than this version (missing: ${missing.join(', ')}), and the role of DATABASE_URL may not change it. ` +
      'Start a node with DATABASE_OWNER_URL first.',
  );
}
