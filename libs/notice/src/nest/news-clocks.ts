import { Injectable } from '@nestjs/common';
import { Recurring, Settings } from '#libs/platform';
import { FollowLog } from '../application/follow-log.js';
import { TellWhatIsDue } from '../application/tell-what-is-due.js';

/** Reads the log on every two seconds: news may be a moment late, never lost. */
@Injectable()
export class NewsClock extends Recurring {
  constructor(
    private readonly follow: FollowLog,
    settings: Settings,
  ) {
    super(settings, { everyMs: 2_000, atStart: true });
  }

  protected work(isStopping: () => boolean): Promise<unknown> {
    return this.follow.run(isStopping);
  }
}

/** Looks for what is news because a day has come: at start, then every hour. */
@Injectable()
export class DueNewsClock extends Recurring {
  constructor(
    private readonly tell: TellWhatIsDue,
    settings: Settings,
  ) {
    super(settings, { everyMs: 3_600_000, atStart: true });
  }

  protected work(): Promise<unknown> {
    return this.tell.run();
  }
}
