import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { HoursRecord, HoursStore } from './ports/hours-store.js';

/** The one way to a logged interval. */
export class LoadHours {
  constructor(
    private readonly hours: HoursStore,
    private readonly gate: Gate,
  ) {}

  async for(actor: Actor, id: string, action: 'read' | 'log' | 'confirm' | 'credit'): Promise<HoursRecord> {
    return this.gate.require(actor, action, 'Hours', await this.hours.find(id));
  }
}
