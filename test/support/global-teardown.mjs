import { dropDatabasesOf } from './test-server.mjs';

export default async () => {
  const { run, adminUrl, end } = globalThis.testServer;
  if (process.env.TEST_DATABASE_URL) await dropDatabasesOf(adminUrl, run);
  await end();
};
