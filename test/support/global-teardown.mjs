import { withConnection } from '../../dist/libs/platform/src/postgres/index.js';

export default async () => {
  const { run, adminUrl, end } = globalThis.testServer;
  if (process.env.TEST_DATABASE_URL) await dropDatabasesOf(adminUrl, run);
  await end();
};

/** The embedded server is thrown away whole; on somebody's server this run leaves nothing. */
async function dropDatabasesOf(adminUrl, run) {
  await withConnection(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [`${run}_`]);
    for (const { name } of rows) {
      await client.query(`ALTER DATABASE ${name} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}
