import { Injectable } from '@nestjs/common';
import { Recurring, Settings } from '#libs/platform';
import { OpenDueWindows } from '../application/open-due-windows.js';

/** Opens the windows of a new period where no command has done so: at start, then every hour. */
@Injectable()
export class WindowClock extends Recurring {
  constructor(
    private readonly open: OpenDueWindows,
    settings: Settings,
  ) {
    super(settings, { everyMs: 3_600_000, atStart: true });
  }

  protected work(): Promise<unknown> {
    return this.open.run();
  }
}
