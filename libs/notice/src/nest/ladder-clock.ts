import { Injectable } from '@nestjs/common';
import { Recurring, Settings } from '#libs/platform';
import { ClimbLadders } from '../application/climb-ladders.js';

/** Looks for rungs that have come due: at start, then every hour. */
@Injectable()
export class LadderClock extends Recurring {
  constructor(
    private readonly climb: ClimbLadders,
    settings: Settings,
  ) {
    super(settings, { everyMs: 3_600_000, atStart: true });
  }

  protected work(): Promise<unknown> {
    return this.climb.run();
  }
}
