import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement the server plans once per connection. Names are unique per text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

interface Transaction {
  readonly client: PoolClient;
  readonly afterCommit: (() => void)[];
}

const ATTEMPTS = 5;

/**
 * The database, with the running transaction carried along the call chain. Statements go through pg on TypeORM's pool; TypeORM itself
 * carries the schema and its migrations (docs/adr/0008).
 */
export class Db {
  private readonly running = new AsyncLocalStorage<Transaction | null>();

  constructor(private readonly dataSource: DataSource) {}

  get inTransaction(): boolean {
    return Boolean(this.running.getStore());
  }

  /** Rows of one statement, inside the running transaction if there is one. */
  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.connection.query(text, values as unknown[]);
    return result.rows as Row[];
  }

  /** Rows of a prepared statement: for what is read on every request. */
  async read<Row>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
    const result = await this.connection.query({ name, text, values: values as unknown[] });
    return result.rows as Row[];
  }

  /** Runs work in one transaction, joining a running one. Serialization failures and deadlocks run it again. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
        await pause(attempt);
      }
    }
  }

  /** Runs once the running transaction has committed; at once when there is none. */
  afterCommit(run: () => void): void {
    const transaction = this.running.getStore();
    if (transaction) transaction.afterCommit.push(run);
    else run();
  }

  /** Runs work outside the running transaction: what it writes stays, whatever becomes of that. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.running.run(null, work);
  }

  private get connection(): Pool | PoolClient {
    return this.running.getStore()?.client ?? poolOf(this.dataSource);
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const client = await poolOf(this.dataSource).connect();
    const afterCommit: (() => void)[] = [];
    let broken = false;
    try {
      await client.query('BEGIN');
      const result = await this.running.run({ client, afterCommit }, work);
      await client.query('COMMIT');
      this.running.run(null, () => afterCommit.forEach((run) => run()));
      return result;
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(broken); // a connection that cannot even roll back is not given to anybody else
    }
  }
}

/** TypeORM's own pg pool: one pool serves both. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '');

/** The SQLSTATE of a database error, whether pg or TypeORM threw it. */
export function sqlState(error: unknown): string | undefined {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

const pause = (attempt: number): Promise<void> => new Promise((done) => setTimeout(done, 5 * 2 ** attempt + Math.random() * 10));
