import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Settings } from '../settings.js';

/**
 * Work a node does by itself again and again, on nodes that do such work: one run at a time, and what failed waits for the next. When the
 * node stops, the run that has begun is awaited.
 */
export abstract class Recurring implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private stopping = false;

  protected constructor(
    private readonly settings: Settings,
    private readonly when: { readonly everyMs: number; readonly atStart: boolean },
  ) {}

  /** @param isStopping for work of many steps: true once the node stops */
  protected abstract work(isStopping: () => boolean): Promise<unknown>;

  onApplicationBootstrap(): void {
    if (this.settings.role === 'api') return;
    this.timer = setInterval(() => this.tick(), this.when.everyMs).unref();
    if (this.when.atStart) this.tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running ??= this.work(() => this.stopping)
      .then(
        () => undefined,
        (error: unknown) => this.log.warn(`waits for the next time: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => (this.running = null));
  }
}
