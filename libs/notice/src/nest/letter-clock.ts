import { Injectable } from '@nestjs/common';
import { Recurring, Settings } from '#libs/platform';
import { DeliverLetters } from '../application/deliver-letters.js';

/** Sends the letters that wait, every few seconds: who had a code sent is looking at the field for it. */
@Injectable()
export class LetterClock extends Recurring {
  constructor(
    private readonly deliver: DeliverLetters,
    settings: Settings,
  ) {
    super(settings, { everyMs: 3_000, atStart: false });
  }

  protected work(isStopping: () => boolean): Promise<unknown> {
    return this.deliver.run(isStopping);
  }
}
