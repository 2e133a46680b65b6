import { Injectable } from '@nestjs/common';
import type { LoggedEvent } from './event.js';

/** Loads what an event itself must not hold; the answer is merged into the event's data by event id. Erased text is simply not there. */
export type LoadTexts = (events: readonly LoggedEvent[]) => Promise<ReadonlyMap<string, object>>;

/** Erasable text is joined when an event is delivered or replayed, never stored with it (design.md §4). */
@Injectable()
export class EventTexts {
  private readonly loaders = new Map<string, LoadTexts>();

  register(types: readonly string[], load: LoadTexts): void {
    for (const type of types) this.loaders.set(type, load);
  }

  /** Data per event id, with the texts joined: one call per loader, however many events. */
  async join(events: readonly LoggedEvent[]): Promise<ReadonlyMap<string, object>> {
    const groups = new Map<LoadTexts, LoggedEvent[]>();
    for (const event of events) {
      const load = this.loaders.get(event.type);
      if (load) groups.set(load, [...(groups.get(load) ?? []), event]);
    }
    const joined = new Map<string, object>();
    for (const [load, mine] of groups) for (const [id, text] of await load(mine)) joined.set(id, text);
    return joined;
  }
}
