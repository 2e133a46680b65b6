import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Db, poolOf } from '../database/db.js';

const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const OLDEST = `SELECT coalesce(extract(epoch FROM now() - min(e.at)), 0)::float AS seconds, count(*)::int AS waiting
  FROM (SELECT event_id FROM outbox ORDER BY position LIMIT 10000) o JOIN event e ON e.id = o.event_id`;

/** What Prometheus may know: counts and times by route, never who or what. One registry per application, so that tests run side by side. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'dingyue_http_requests_total',
    help: 'Answered requests by method, route and status class.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: 'dingyue_http_request_seconds',
    help: 'Time from request to answer.',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly sockets = new Gauge({ name: 'dingyue_sockets', help: 'Connected sockets of this process.', registers: [this.registry] });

  constructor(
    private readonly db: Db,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.addPool();
    this.addOutbox();
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }

  answered(method: string, route: string, status: number, milliseconds: number): void {
    this.requests.inc({ method, route, status: `${Math.floor(status / 100)}xx` });
    this.durations.observe({ method, route }, milliseconds / 1_000);
  }

  /** @param change 1 when a socket connects, -1 when it leaves */
  connected(change: 1 | -1): void {
    this.sockets.inc(change);
  }

  private addPool(): void {
    const pool = (): { totalCount: number; idleCount: number; waitingCount: number } => poolOf(this.dataSource);
    const registers = [this.registry];
    new Gauge({
      name: 'dingyue_database_connections',
      help: 'Connections of the pool by state; "waiting" are requests that have none yet.',
      labelNames: ['state'],
      registers,
      collect() {
        const { totalCount, idleCount, waitingCount } = pool();
        this.set({ state: 'busy' }, totalCount - idleCount);
        this.set({ state: 'idle' }, idleCount);
        this.set({ state: 'waiting' }, waitingCount);
      },
    });
  }

  /** A database that does not answer shows as NaN: no figure is not zero. */
  private addOutbox(): void {
    const read = async (): Promise<{ seconds: number; waiting: number }> =>
      (await this.db.query<{ seconds: number; waiting: number }>(OLDEST).catch(() => []))[0] ?? { seconds: NaN, waiting: NaN };
    const waiting = new Gauge({
      name: 'dingyue_outbox_waiting',
      help: 'Committed events without a place in their topics.',
      registers: [this.registry],
    });
    new Gauge({
      name: 'dingyue_outbox_oldest_seconds',
      help: 'Age of the oldest of them: how late live updates are.',
      registers: [this.registry],
      async collect() {
        const now = await read();
        this.set(now.seconds);
        waiting.set(now.waiting);
      },
    });
  }
}
