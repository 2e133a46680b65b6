import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { Db } from './db.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Single-row writes by table name; fields are camelCase and become snake_case columns. Table and field names come from code,
 * never from a request.
 */
@Injectable()
export class Rows {
  constructor(private readonly db: Db) {}

  async insert(table: string, fields: Fields): Promise<void> {
    const entries = Object.entries(fields);
    const columns = entries.map(([field]) => column(field)).join(', ');
    const places = entries.map((_, i) => `$${i + 1}`).join(', ');
    await this.db.query(
      `INSERT INTO ${table} (${columns}) VALUES (${places})`,
      entries.map(([, value]) => value),
    );
  }

  /**
   * Changes one aggregate if it still stands at the version the decision was made on, and raises it by one.
   * @returns the new version
   * @throws DomainError request.stale (409) with the version the row has now
   */
  async update(table: string, key: Fields, version: number, changes: Fields): Promise<number> {
    const set = Object.entries(changes);
    const where = Object.entries(key);
    const values = [...set, ...where].map(([, value]) => value);
    const assignments = [...set.map(([field], i) => `${column(field)} = $${i + 1}`), 'version = version + 1'].join(', ');
    const tests = where.map(([field], i) => `${column(field)} = $${set.length + i + 1}`).join(' AND ');
    const rows = await this.db.query<{ version: number }>(
      `UPDATE ${table} SET ${assignments} WHERE ${tests} AND version = $${values.length + 1} RETURNING version`,
      [...values, version],
    );
    const updated = rows[0];
    if (updated) return updated.version;
    const now = await this.db.query<{ version: number }>(
      `SELECT version FROM ${table} WHERE ${tests.replace(/\$(\d+)/g, (_, n) => `$${Number(n) - set.length}`)}`,
      where.map(([, value]) => value),
    );
    throw stale(now[0]?.version ?? 0);
  }
}

/** Someone else changed it first (design.md §1.2). */
export const stale = (version: number): DomainError => new DomainError('request.stale', 'conflict', { version });

const column = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
