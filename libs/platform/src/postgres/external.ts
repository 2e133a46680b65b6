import type pg from 'pg';
import { deriveKey } from '../derive-key.js';
import { StartRefused } from '../start-refused.js';
import { withConnection } from './connect.js';
import { APP_ROLE, createRole } from './roles.js';

/** The addresses of one server: who migrates (null: this node may not) and who serves. */
export interface DatabaseUrls {
  readonly ownerUrl: string | null;
  readonly appUrl: string;
}

interface Facts {
  readonly version: number;
  readonly ctype: string;
  readonly role: string;
  readonly powerful: boolean;
  readonly mayCreate: boolean;
}

const FACTS = `
  SELECT current_setting('server_version_num')::int AS version, d.datctype AS ctype, r.rolname AS role,
    r.rolsuper OR r.rolbypassrls AS powerful, has_schema_privilege('public', 'CREATE') AS "mayCreate"
  FROM pg_database d, pg_roles r WHERE d.datname = current_database() AND r.rolname = current_user`;

/**
 * Checks a server of the operator's and finds out who migrates and who serves. With two addresses they are these. With one address of a
 * role that may create tables, that role migrates, and the application gets the role dingyue_app, whose password comes from the secret
 * key, so that every node finds it. With one address of a role that may not, this node serves only.
 * @throws StartRefused when the server is too old, knows no Chinese letters, or the application would own its tables
 */
export async function inspectExternal(url: string, ownerUrl: string | null, secretKey: Buffer): Promise<DatabaseUrls> {
  const facts = await factsOf(ownerUrl ?? url);
  refuseUnfit(facts);
  if (ownerUrl !== null) {
    await withConnection(ownerUrl, (client) => ensureAppRole(client, null));
    refusePowerful(await factsOf(url));
    return { ownerUrl, appUrl: url };
  }
  if (!facts.mayCreate) return { ownerUrl: null, appUrl: url };
  const password = deriveKey(secretKey, `postgres/${APP_ROLE}`).toString('base64url');
  await withConnection(url, (client) => ensureAppRole(client, password));
  const appUrl = Object.assign(new URL(url), { username: APP_ROLE, password }).href;
  await factsOf(appUrl);
  return { ownerUrl: url, appUrl };
}

async function factsOf(url: string): Promise<Facts> {
  const { username, host } = new URL(url);
  try {
    return await withConnection(url, async (client) => {
      const { rows } = await client.query<Facts>(FACTS);
      return rows[0] as Facts;
    });
  } catch (error) {
    const advice =
      (error as { code?: string }).code === '28P01'
        ? ` If the role ${username} is older than this installation, set its own address as DATABASE_URL and the owner's as DATABASE_OWNER_URL.`
        : '';
    throw new StartRefused(
      `The database at ${host} does not let ${username} in: ${error instanceof Error ? error.message : String(error)}.${advice}`,
    );
  }
}

function refuseUnfit({ version, ctype }: Facts): void {
  if (version < 150_000) throw new StartRefused(`The database server is PostgreSQL ${Math.floor(version / 10_000)}; expected 15 or newer.`);
  if (/^(C|POSIX)$/i.test(ctype)) {
    throw new StartRefused(
      'The database was created with the character type C, which takes Chinese characters for no letters. ' +
        "Create it anew: CREATE DATABASE dingyue TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'.",
    );
  }
}

function refusePowerful({ role, powerful, mayCreate }: Facts): void {
  if (!powerful && !mayCreate) return;
  throw new StartRefused(
    `DATABASE_URL names the role ${role}, which ${powerful ? 'passes every row-level rule' : 'may create tables'}. ` +
      `Expected the application's own role, which owns nothing (${APP_ROLE}); docs/operate.md has the statements that make it.`,
  );
}

/** Migrations grant their rights to this role by name, so it must exist before the first one. */
async function ensureAppRole(client: pg.Client, password: string | null): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  if (rowCount) return;
  if (password === null) throw new StartRefused(`The role ${APP_ROLE} is missing; docs/operate.md has the statements that make it.`);
  try {
    await createRole(client, APP_ROLE, password);
  } catch (error) {
    if ((error as { code?: string }).code === '42710') return; // another node made it in between
    throw new StartRefused(
      `The role ${APP_ROLE} is missing and may not be made by this one: ${(error as Error).message}; docs/operate.md has the statements that make it.`,
    );
  }
}
