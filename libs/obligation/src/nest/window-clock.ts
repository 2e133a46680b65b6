import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '#libs/platform';
import { OpenDueWindows } from '../application/open-due-windows.js';

const HOUR = 3_600_000;

/** Opens the windows of a new period where no command has done so: at start, then every hour, on nodes that do such work. */
@Injectable()
export class WindowClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(WindowClock.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly open: OpenDueWindows,
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
        await this.open.run();
      })
      .catch((error: unknown) => this.log.warn(`windows wait: ${error instanceof Error ? error.message : String(error)}`));
  }
}
