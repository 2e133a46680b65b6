import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '#libs/platform';
import { ClimbLadders } from '../application/climb-ladders.js';

const HOUR = 3_600_000;

/** Looks for rungs that have come due: at start, then every hour, on nodes that do such work. */
@Injectable()
export class LadderClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(LadderClock.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly climb: ClimbLadders,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'api') return;
    this.timer = setInterval(() => this.tick(), HOUR).unref();
    this.tick();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running = this.running
      .then(async () => {
        await this.climb.run();
      })
      .catch((error: unknown) => this.log.warn(`reminders wait: ${error instanceof Error ? error.message : String(error)}`));
  }
}
