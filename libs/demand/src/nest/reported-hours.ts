import { Inject, Injectable, Optional } from '@nestjs/common';
import { MentoredHours } from '#libs/training/contract';

/** What experts have behind them, where this installation keeps students' hours; nothing is reported where it does not. */
@Injectable()
export class ReportedHours {
  constructor(@Optional() @Inject(MentoredHours) private readonly hours: MentoredHours | null) {}

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.hours && personIds.length > 0 ? this.hours.credited(personIds) : new Map();
  }
}
