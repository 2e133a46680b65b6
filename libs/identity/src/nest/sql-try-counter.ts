import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db, deriveKey, Settings } from '#libs/platform';
import { TryCounter, type Tried, type TryKey } from '../application/ports/try-counter.js';
import { throttleLimits } from '../domain/throttle.js';

/** Rows are locked in the order of their keys, so that tries at the same time never wait for each other in a circle. */
const COUNT = {
  name: 'try-count',
  text: `INSERT INTO sign_in_throttle AS t (key_hash, window_start, failures)
    SELECT key, $3, 1 FROM unnest($1::bytea[]) AS key ORDER BY key
    ON CONFLICT (key_hash) DO UPDATE SET
      failures = CASE WHEN t.window_start + make_interval(secs => $2) <= $3 THEN 1 ELSE t.failures + 1 END,
      window_start = CASE WHEN t.window_start + make_interval(secs => $2) <= $3 THEN $3 ELSE t.window_start END
    RETURNING key_hash AS "keyHash", window_start AS "windowStart", failures AS count`,
};

/** Outside the running transaction: a refused request is rolled back, its try stays counted. */
@Injectable()
export class SqlTryCounter extends TryCounter {
  private readonly key: Buffer;

  constructor(
    private readonly db: Db,
    settings: Settings,
  ) {
    super();
    this.key = deriveKey(settings.secretKey, 'sign-in-throttle');
  }

  async count(keys: readonly TryKey[], at: Date): Promise<readonly Tried[]> {
    const counted = await this.db.outside(() => Promise.all(byWindow(keys).map(([seconds, some]) => this.countOf(some, seconds, at))));
    return counted.flat();
  }

  async uncount(keys: readonly TryKey[]): Promise<void> {
    const hashes = keys.map((key) => this.hashOf(key));
    await this.db.outside(() =>
      this.db.query('UPDATE sign_in_throttle SET failures = failures - 1 WHERE key_hash = ANY($1::bytea[]) AND failures > 0', [hashes]),
    );
  }

  async forget(keys: readonly TryKey[]): Promise<void> {
    const hashes = keys.map((key) => this.hashOf(key));
    await this.db.outside(() => this.db.query('DELETE FROM sign_in_throttle WHERE key_hash = ANY($1::bytea[])', [hashes]));
  }

  private async countOf(keys: readonly TryKey[], seconds: number, at: Date): Promise<readonly Tried[]> {
    const hashes = keys.map((key) => this.hashOf(key));
    const rows = await this.db.read<{ keyHash: Buffer; windowStart: Date; count: number }>(COUNT, [hashes, seconds, at]);
    return keys.flatMap((key, i) => {
      const row = rows.find((r) => hashes[i]?.equals(r.keyHash));
      return row ? [{ ...key, count: row.count, windowStart: row.windowStart }] : [];
    });
  }

  private hashOf({ kind, of }: TryKey): Buffer {
    return createHmac('sha256', this.key).update(`${kind} ${of}`).digest();
  }
}

const byWindow = (keys: readonly TryKey[]): readonly (readonly [number, readonly TryKey[]])[] => {
  const windows = new Set(keys.map(({ kind }) => throttleLimits[kind].windowSeconds));
  return [...windows].map((seconds) => [seconds, keys.filter(({ kind }) => throttleLimits[kind].windowSeconds === seconds)]);
};
