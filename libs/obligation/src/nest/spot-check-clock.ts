import { Injectable } from '@nestjs/common';
import { Recurring, Settings } from '#libs/platform';
import { RunSpotChecks } from '../application/run-spot-checks.js';

/** Commits to the month to come and draws the one that is over: at start, then every hour. */
@Injectable()
export class SpotCheckClock extends Recurring {
  constructor(
    private readonly checks: RunSpotChecks,
    settings: Settings,
  ) {
    super(settings, { everyMs: 3_600_000, atStart: true });
  }

  protected work(): Promise<unknown> {
    return this.checks.run();
  }
}
