import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Db, Settings } from '#libs/platform';

const HOUR = 3_600_000;

/** Counts of tries are of use for an hour at most; what is older than a day is deleted. */
@Injectable()
export class ForgetOldTries implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ForgetOldTries.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role !== 'api') this.timer = setInterval(() => void this.run(), HOUR).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - 24 * HOUR);
    await this.db.query('DELETE FROM sign_in_throttle WHERE window_start < $1', [before]).catch((error: unknown) => this.log.warn(String(error)));
  }
}
