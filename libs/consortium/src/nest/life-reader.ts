import { Injectable } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { LifeFactsReader } from '../application/ports/life-facts.js';
import type { LifeView } from '../contract.js';
import { lifeOn } from '../domain/life.js';

/** How consortia live today. */
@Injectable()
export class LifeReader {
  constructor(
    private readonly facts: LifeFactsReader,
    private readonly clock: Clock,
  ) {}

  async of(ids: readonly string[]): Promise<(id: string) => LifeView> {
    const facts = await this.facts.of(ids);
    const today = businessDate(this.clock.now());
    return (id) => {
      const known = facts.get(id);
      if (!known) throw new Error(`consortium ${id} is not there`);
      const { state, reasons, changes } = lifeOn(known, today);
      return {
        state,
        reasons: reasons.map((reason) => ({ ...reason, seat: seatOf(reason.seat) })),
        changes: changes.map((change) => ({ ...change, seat: seatOf(change.seat) })),
      };
    };
  }
}

const seatOf = (seat: LifeView['reasons'][number]['seat']) => seat && { seat: seat.seat, names: seat.names };
