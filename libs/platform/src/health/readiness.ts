import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { missingMigrations } from './schema-version.js';

export interface Checks {
  readonly database: boolean;
  /** The schema is at least this version's. */
  readonly schema: boolean;
  readonly stopping: boolean;
}

const PATIENCE_MS = 2_000;

/** Whether this process should get requests. */
@Injectable()
export class Readiness {
  private stopping = false;
  private underWay = 0;
  private whenIdle: (() => void) | null = null;
  private upToDate = false;

  constructor(private readonly db: Db) {}

  /** From now on the process asks for no new requests; those that come are still answered. */
  drain(): void {
    this.stopping = true;
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  /** A request has come; the returned function says that it is answered or its client gone. */
  began(): () => void {
    this.underWay += 1;
    return () => {
      this.underWay -= 1;
      if (this.underWay === 0) this.whenIdle?.();
    };
  }

  /** Settles when no request is under way, or after `patience` ms. */
  async idle(patience: number): Promise<void> {
    if (this.underWay === 0) return;
    const idle = new Promise<void>((resolve) => {
      this.whenIdle = resolve;
    });
    await within(patience, idle).catch(() => undefined);
  }

  async check(): Promise<Checks> {
    const missing = await within(PATIENCE_MS, this.missingMigrations()).catch(() => null);
    return { database: missing !== null, schema: missing?.length === 0, stopping: this.stopping };
  }

  /** Names of this version's migrations that the database does not have. Migrations only run forward, so none missing once is enough. */
  async missingMigrations(): Promise<readonly string[]> {
    const rows = await this.db.query<{ name: string }>(this.upToDate ? 'SELECT 1' : 'SELECT name FROM migration');
    if (this.upToDate) return [];
    const missing = await missingMigrations(rows.map((row) => row.name));
    this.upToDate = missing.length === 0;
    return missing;
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
