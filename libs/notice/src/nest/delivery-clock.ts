import { Injectable } from '@nestjs/common';
import { Recurring, Settings } from '#libs/platform';
import { DeliverCards } from '../application/deliver-cards.js';

/** Sends what waits to be sent, every few seconds. What has begun is ended: a message left half sent would never be known to have arrived. */
@Injectable()
export class DeliveryClock extends Recurring {
  constructor(
    private readonly deliver: DeliverCards,
    settings: Settings,
  ) {
    super(settings, { everyMs: 3_000, atStart: false });
  }

  protected work(isStopping: () => boolean): Promise<unknown> {
    return this.deliver.run(isStopping);
  }
}
