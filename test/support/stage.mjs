// A process of its own for test/browser: a PostgreSQL server with one database for each scene the browser tests begin at. It says where
// they are in one line, and goes with its standard input. (The specs cannot do this: their loader knows no decorators.)
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../dist/apps/api/src/create-app.js';
import { migrate } from '../../dist/libs/platform/src/migrate.js';
import { withConnection } from '../../dist/libs/platform/src/postgres/index.js';
import { agreed, tasks } from '../../dist/seeds/demo/play.js';
import { StoryClock } from '../../dist/seeds/demo/story-clock.js';
import { World } from '../../dist/seeds/demo/world.js';
import { seedReference } from '../../dist/seeds/seed-reference.js';
import { dropDatabasesOf, startTestServer } from './test-server.mjs';

const password = 'correct horse battery';
const secretKey = Buffer.alloc(32, 7);

const { adminUrl, ownerUrl, appUrl, end } = await startTestServer();
const run = `dingyue_${process.pid}`;
const dataDir = mkdtempSync(join(tmpdir(), 'dingyue-stage-'));
const clock = new StoryClock(new Date());
const on = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
const asAdmin = (sql) => withConnection(adminUrl, (client) => client.query(sql));

/** Plays a chapter in the product inside this process, at the story's own dates. */
async function playing(database, chapter) {
  const settings = { databaseUrl: on(appUrl, database), dataDir, secretKey, publicUrl: null, mail: null, role: 'all', docs: false };
  const app = await createApp({ settings, clock, logger: false });
  await app.init();
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.ready();
  const played = await chapter(new World((request) => fastify.inject(request), clock, password), app);
  await app.close();
  return played;
}

const scene = { agreed: `${run}_agreed`, told: `${run}_told` };
await asAdmin(`CREATE DATABASE ${scene.agreed} OWNER dingyue_owner`);
await migrate(on(ownerUrl, scene.agreed));
await seedReference(on(ownerUrl, scene.agreed));
const begun = await playing(scene.agreed, agreed);
await asAdmin(`CREATE DATABASE ${scene.told} TEMPLATE ${scene.agreed} OWNER dingyue_owner`);
await playing(scene.told, (world) => tasks(world, begun));
console.log(JSON.stringify({ adminUrl, ownerUrl, appUrl, run, dataDir, password, secretKey: secretKey.toString('hex') }));

process.stdin.resume().once('end', async () => {
  if (process.env.TEST_DATABASE_URL) await dropDatabasesOf(adminUrl, run);
  await end();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
});
