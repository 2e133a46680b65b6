import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '#libs/platform';
import { DeliverCards } from '../application/deliver-cards.js';

const EVERY_MS = 3_000;

/** Sends what waits to be sent, every few seconds, on nodes that do such work. */
@Injectable()
export class DeliveryClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(DeliveryClock.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly deliver: DeliverCards,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'api') return;
    this.timer = setInterval(() => this.tick(), EVERY_MS).unref();
  }

  /** Ends what has begun: a message that is left half sent would never be known to have arrived. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running ??= this.deliver
      .run(() => this.stopping)
      .then(
        () => undefined,
        (error: unknown) => this.log.warn(`messages to groups wait: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => (this.running = null));
  }
}
