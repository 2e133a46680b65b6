import pg from 'pg';

/** A role's address on a server of this machine. */
export interface Address {
  readonly port: number;
  readonly role: string;
  readonly password: string;
  readonly database: string;
}

/** @example urlOf({ port: 5432, role: 'app', password: 'p/w', database: 'dingyue' }) // 'postgres://app:p%2Fw@127.0.0.1:5432/dingyue' */
export function urlOf({ port, role, password, database }: Address): string {
  return `postgres://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Opens one connection, runs the work on it and closes it whatever happens. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a connection that breaks while idle is reported by the next query
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
