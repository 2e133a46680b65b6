import type { LoggedEvent } from '#libs/platform';
import type { ClaimStore } from './ports/claim-store.js';

/** What somebody wrote of claims and waivers goes with them, in the same transaction; amounts, dates and answers stay (design.md §4). */
export class EraseTextsWhenPersonErased {
  constructor(private readonly claims: ClaimStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.claims.erase(data['personId'] as string);
  }
}
