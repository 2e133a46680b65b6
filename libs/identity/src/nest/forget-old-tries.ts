import { Injectable } from '@nestjs/common';
import { Clock, Db, Recurring, Settings } from '#libs/platform';

const HOUR = 3_600_000;

/** Counts of tries are of use for an hour at most; what is older than a day is deleted. */
@Injectable()
export class ForgetOldTries extends Recurring {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    super(settings, { everyMs: HOUR, atStart: false });
  }

  async work(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - 24 * HOUR);
    await this.db.query('DELETE FROM sign_in_throttle WHERE window_start < $1', [before]);
  }
}
