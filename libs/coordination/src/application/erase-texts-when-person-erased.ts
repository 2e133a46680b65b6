import type { LoggedEvent } from '#libs/platform';
import type { CoordinationStore } from './ports/coordination-store.js';

/** What somebody wrote of requests and answers goes with them, in the same transaction; that, when and for whom they wrote stays (design.md §4). */
export class EraseTextsWhenPersonErased {
  constructor(private readonly requests: CoordinationStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.requests.erase(data['personId'] as string);
  }
}
