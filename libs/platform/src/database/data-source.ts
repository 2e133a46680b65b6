import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Link } from './link.js';

// A business date is a text 'YYYY-MM-DD'; pg would make it local midnight, a day off in other zones. Big integers become bigint.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => BigInt(text));
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (text) => text);

/** How long a statement, a lock or an idle transaction may last: a cut link must never hold a lock (quality.md §0.7). */
const LIMITS = { statement_timeout: 15_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 15_000 };

/** Options of the application's pool; the schema is made by migrations only. */
export const databaseOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  migrationsRun: false,
  entities: [],
  poolSize: 10,
  connectTimeoutMS: 5_000,
  applicationName: 'dingyue',
  // A plan is made once per connection, not from the values of each call: what is quick among few rows is the same plan among a million,
  // and a large statement is not planned again on every request (docs/performance.md, W6).
  // Ten connections stay open: closing idle ones would start and stop a timer around every statement.
  extra: { ...LIMITS, Client: Link, keepAlive: true, idleTimeoutMillis: 0, options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan' },
});

/** A data source outside Nest: migrations and tools. */
export const dataSourceFor = (url: string, options: Partial<DataSourceOptions> = {}): DataSource =>
  new DataSource({ ...databaseOptions(url), ...options } as DataSourceOptions);
