import pg from 'pg';

/** Addresses of one database: as its owner (migrations, faults made on purpose) and as the application. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

const at = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

const told = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the specs through npm test`);
  return value;
};

/** A database of its own for this spec file, cloned from the migrated template; one per Jest worker at a time. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `${told('TEST_RUN')}_w${process.env['JEST_WORKER_ID'] ?? '0'}`;
  const admin = new pg.Client({ connectionString: told('TEST_ADMIN_URL') });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${told('TEST_TEMPLATE')} OWNER dingyue_owner`);
  } finally {
    await admin.end();
  }
  return { ownerUrl: at(told('TEST_OWNER_URL'), name), appUrl: at(told('TEST_APP_URL'), name) };
}
