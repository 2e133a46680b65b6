// Once per run: a server, and a migrated template that every spec file clones for itself (libs/testing/src/test-database.ts).
import { withConnection } from '../../dist/libs/platform/src/postgres/index.js';
import { migrate } from '../../dist/libs/platform/src/migrate.js';
import { startTestServer } from './test-server.mjs';

export default async () => {
  const server = await startTestServer();
  const run = `dingyue_${process.pid}`;
  const template = `${run}_template`;
  globalThis.testServer = { ...server, run };
  await withConnection(server.adminUrl, (client) => client.query(`CREATE DATABASE ${template} OWNER dingyue_owner`));
  await migrate(Object.assign(new URL(server.ownerUrl), { pathname: `/${template}` }).href);
  // Without this a clone fails while anybody is still connected to the template.
  await withConnection(server.adminUrl, (client) => client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false IS_TEMPLATE true`));
  Object.assign(process.env, {
    TEST_ADMIN_URL: server.adminUrl,
    TEST_OWNER_URL: server.ownerUrl,
    TEST_APP_URL: server.appUrl,
    TEST_RUN: run,
    TEST_TEMPLATE: template,
  });
};
