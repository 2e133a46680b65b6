import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestDatabase } from '#libs/testing';
import { UNTOLD } from './untold.js';

/** Written by every request, refused or not: that somebody was denied, a key, the counting of tries, and where readers of the log are. */
const ASIDE = ['access_log', 'idempotency', 'sign_in_throttle', 'reader', 'outbox', 'feed', 'topic'];
/** Written by nobody's request: how a message to a group does, and when its bot may speak again. */
const ON_ITS_WAY = ['notice_delivery', 'notice_bot'];

/** Every row of every table as one line per table, once everybody was told of what happened before: equal fingerprints are equal databases. Sees what row-level security hides. */
export async function fingerprint(database: TestDatabase): Promise<Readonly<Record<string, string>>> {
  const address = new URL(process.env['TEST_ADMIN_URL'] ?? '');
  address.pathname = new URL(database.ownerUrl).pathname;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    while ((await client.query(UNTOLD)).rows.length > 0) await pause(50);
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables.filter((table) => ![...ASIDE, ...ON_ITS_WAY].includes(table.name))) {
      const { rows } = await client.query<{ state: string }>(
        `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS state FROM ${name} t`,
      );
      found[name] = rows[0]?.state ?? '';
    }
    return found;
  } finally {
    await client.end();
  }
}
