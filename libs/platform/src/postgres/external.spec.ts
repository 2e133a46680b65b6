import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withConnection } from './connect.js';
import { inspectExternal } from './external.js';
import { startEmbedded, type EmbeddedDatabase } from './start-embedded.js';

const KEY = randomBytes(32);
const DATABASE = 'operators';

/** A server of its own: roles belong to the whole server, and this spec renames one that others sign in with. */
let server: EmbeddedDatabase;

const as = (role: string | null, database = DATABASE): string => {
  const url = new URL(server.adminUrl);
  url.pathname = `/${database}`;
  return Object.assign(url, role === null ? {} : { username: role, password: `${role}-password` }).href;
};
const admin = (sql: string, database = DATABASE): Promise<unknown> => withConnection(as(null, database), (client) => client.query(sql));
const currentRole = (url: string): Promise<unknown> =>
  withConnection(url, async (client) => (await client.query<{ name: string }>('SELECT current_user AS name')).rows[0]?.name);

describe('a database of the operator', () => {
  const [owner, app] = ['operators_owner', 'operators_app'];
  const folder = mkdtempSync(path.join(tmpdir(), 'external-'));
  beforeAll(async () => {
    chmodSync(folder, 0o711); // as root the server runs as another user
    server = await startEmbedded({ stateDir: path.join(folder, 'data'), fsync: false });
    for (const role of [owner, app]) await admin(`CREATE ROLE ${role} LOGIN PASSWORD '${role}-password'`, 'postgres');
    await admin(`CREATE DATABASE ${DATABASE} OWNER ${owner}`, 'postgres');
    await admin(`CREATE DATABASE ${DATABASE}_ascii TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`, 'postgres');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('is used as told when both addresses are given', async () => {
    expect(await inspectExternal(as(app), as(owner), KEY)).toEqual({ ownerUrl: as(owner), appUrl: as(app) });
  });

  it.each([
    ['owns the tables', owner, /may create tables/],
    ['is a superuser', null, /passes every row-level rule/],
  ])('is refused when the application %s', async (_, role, message) => {
    await expect(inspectExternal(as(role), as(owner), KEY)).rejects.toThrow(message);
  });

  it('is served but not migrated by a node that has only the application role', async () => {
    expect(await inspectExternal(as(app), null, KEY)).toEqual({ ownerUrl: null, appUrl: as(app) });
  });

  it('whose role dingyue_app has a password of its own is refused with the way out', async () => {
    await expect(inspectExternal(as(owner), null, KEY)).rejects.toThrow(/does not let dingyue_app in.*DATABASE_OWNER_URL/s);
  });

  it('that knows only ASCII letters is refused with the statement that makes a better one', async () => {
    await expect(inspectExternal(as(null, `${DATABASE}_ascii`), null, KEY)).rejects.toThrow(/character type C.*CREATE DATABASE/s);
  });

  it('that is not there, or has another password, is refused without the password', async () => {
    const wrong = as(owner).replace('-password', '-passw0rd');
    await expect(inspectExternal(wrong, null, KEY)).rejects.toThrow(/does not let .* in/);
    await expect(inspectExternal(wrong, null, KEY)).rejects.not.toThrow(/passw0rd/);
    await expect(inspectExternal('postgres://a:b@127.0.0.1:1/x', null, KEY)).rejects.toThrow(/127.0.0.1:1 does not let a in.*ECONNREFUSED/);
  });

  it('gives the application a role of its own when there is only one powerful address', async () => {
    await admin('ALTER ROLE dingyue_app RENAME TO dingyue_app_aside', 'postgres');
    const { ownerUrl, appUrl } = await inspectExternal(as(null), null, KEY);
    expect([ownerUrl, await currentRole(appUrl)]).toEqual([as(null), 'dingyue_app']);
    expect(await inspectExternal(as(null), null, KEY)).toEqual({ ownerUrl, appUrl });
  });
});
