import type { LoggedEvent } from '#libs/platform';
import type { ResponseStore } from './ports/response-store.js';

/** What somebody wrote to an offer goes with them, in the same transaction; who offered what to whom stays (design.md §4). */
export class EraseTextsWhenPersonErased {
  constructor(private readonly responses: ResponseStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.responses.erase(data['personId'] as string);
  }
}
