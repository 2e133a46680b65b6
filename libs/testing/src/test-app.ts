import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { configureHttp, Db, PlatformModule, Settings, type Capability, type PlatformOptions } from '#libs/platform';
import { FakeClock } from './fake-clock.js';
import { freshDatabase, type TestDatabase } from './test-database.js';

@Module({})
class TestModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: TestModule, imports: [PlatformModule.with(options), ...options.capabilities.map((c) => c.module)] };
  }
}

/** A running application on a database of its own, with the capabilities a spec names. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly clock: FakeClock;
  readonly database: TestDatabase;
  readonly db: Db;
  /** One statement as the database's owner: for arranging rows, and for altering them behind the product's back. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const testSettings = (databaseUrl: string, dataDir: string): Settings => ({
  databaseUrl,
  dataDir,
  secretKey: Buffer.alloc(32, 7),
  publicUrl: null,
  mail: null,
  role: 'all',
  docs: false,
});

/** Starts the application listening on a free port of this machine; on the database of another one, it is that one started again. */
export async function startTestApp(
  capabilities: readonly Capability[],
  clock = new FakeClock(),
  existing?: TestDatabase,
  told: Partial<Settings> = {},
): Promise<TestApp> {
  const database = existing ?? (await freshDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'dingyue-test-'));
  const options: PlatformOptions = { settings: { ...testSettings(database.appUrl, dataDir), ...told }, clock, capabilities };
  const adapter = new FastifyAdapter({ bodyLimit: 1024 * 1024, genReqId: () => randomUUID(), forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(TestModule.with(options), adapter, { logger: ['error', 'warn'], abortOnError: false });
  await configureHttp(app, join(dataDir, 'no-web'));
  await app.listen(0, '127.0.0.1');
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  owner.on('error', () => undefined); // the next spec drops the database, maybe before the server has seen this one leave
  return {
    app,
    clock,
    database,
    url: await app.getUrl(),
    db: app.get(Db),
    sql: async <Row>(text: string, values: readonly unknown[] = []) => (await owner.query(text, values as unknown[])).rows as Row[],
    close: async () => {
      await app.close();
      await owner.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
