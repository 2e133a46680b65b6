import type pg from 'pg';
import { urlOf, withConnection } from './connect.js';
import type { Passwords } from './passwords.js';

/** Owns the schema and runs migrations; no superuser, so that the embedded server behaves as an external one would. */
export const OWNER_ROLE = 'dingyue_owner';
/** What the application signs in as: owns nothing, has what the migrations grant, and row-level security binds it. */
export const APP_ROLE = 'dingyue_app';
export const DATABASE = 'dingyue';

/** Makes the two roles and the database where they are missing; a start killed half-way is completed by the next one. */
export async function ensureRolesAndDatabase(port: number, passwords: Passwords): Promise<void> {
  await withConnection(urlOf({ port, role: 'postgres', password: passwords.admin, database: 'postgres' }), async (client) => {
    const there = await existing(client);
    if (!there.has(OWNER_ROLE)) await createRole(client, OWNER_ROLE, passwords.owner);
    if (!there.has(APP_ROLE)) await createRole(client, APP_ROLE, passwords.app);
    if (!there.has(DATABASE)) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
  });
}

async function existing(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1) UNION ALL SELECT datname FROM pg_database WHERE datname = $2',
    [[OWNER_ROLE, APP_ROLE], DATABASE],
  );
  return new Set(rows.map((row) => row.name));
}

/** PostgreSQL takes no parameters in CREATE ROLE; the password is quoted as a literal. */
export async function createRole(client: pg.Client, name: string, password: string): Promise<void> {
  await client.query(`CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`);
}
