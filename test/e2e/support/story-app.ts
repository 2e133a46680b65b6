import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { Relay } from '#libs/platform';
import { freshDatabase, testSettings, type TestDatabase } from '#libs/testing';
import { FollowLog } from '../../../libs/notice/src/application/follow-log.js';
import { createApp } from '../../../apps/api/src/create-app.js';
import { StoryClock } from '../../../seeds/demo/story-clock.js';
import { World, type Answer, type Request } from '../../../seeds/demo/world.js';
import { seedReference } from '../../../seeds/seed-reference.js';
import { UNTOLD } from './untold.js';

/** The whole product listening on a free port, with the people of the demo story acting over the wire. */
export interface StoryApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly world: World;
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  connect(who: string): Promise<Socket>;
  /** Resolves once everything committed so far has its place in the feed, and whom it concerns was told. */
  relayed(): Promise<void>;
  close(): Promise<void>;
}

/** Requests of a story to a listening product. */
export const overTheWire =
  (url: string) =>
  async ({ method, url: path, headers, payload }: Request): Promise<Answer> => {
    const response = await fetch(url + path, { method, headers, ...(payload === undefined ? {} : { body: payload }) });
    return { statusCode: response.status, headers: { 'set-cookie': response.headers.getSetCookie() }, payload: await response.text() };
  };

export async function startStory(): Promise<StoryApp> {
  const database = await freshDatabase();
  await seedReference(database.ownerUrl);
  const dataDir = mkdtempSync(join(tmpdir(), 'dingyue-story-'));
  const clock = new StoryClock(new Date());
  const app = await createApp({ settings: testSettings(database.appUrl, dataDir), clock, logger: ['error'] as never });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const world = new World(overTheWire(url), clock, 'correct horse battery');
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await owner.query(text, values as unknown[])).rows as Row[];
  return {
    app,
    url,
    database,
    world,
    sql,
    connect: async (who) => {
      await world.signIn(who);
      return connect(url, world.cookieOf(who));
    },
    relayed: async () => {
      do {
        await app.get(Relay).moveBatch();
        await app.get(FollowLog, { strict: false }).run();
      } while ((await sql(UNTOLD)).length > 0); // the telling is an event too
    },
    close: async () => {
      await app.close();
      await owner.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A connected socket of the holder of this cookie. */
export const connect = (url: string, cookie: string): Promise<Socket> =>
  new Promise((done, fail) => {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } });
    socket.once('connect', () => done(socket));
    socket.once('connect_error', fail);
    socket.io.once('close', () => fail(new Error('closed before it was connected'))); // a server that dies in the handshake answers nothing
  });
