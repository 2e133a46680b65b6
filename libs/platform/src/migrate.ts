import { fileURLToPath } from 'node:url';
import { dataSourceFor } from './database/data-source.js';

/** Any number, always the same: nodes that start together migrate one after the other. */
const MIGRATION_LOCK = 20_261_124;

/**
 * Brings the schema up to date, under an advisory lock on the same direct connection.
 * @param ownerUrl the owner role's address, never a transaction-pooling proxy
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));
  const source = dataSourceFor(ownerUrl, {
    migrations: [`${folder}[0-9]*.js`],
    migrationsTableName: 'migration',
    extra: { max: 2, statement_timeout: 0 },
  } as never);
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations({ transaction: 'each' });
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}
