import type { LoggedEvent } from '#libs/platform';
import type { ExpertStore } from './ports/expert-store.js';
import type { ResponseStore } from './ports/response-store.js';

/**
 * What somebody wrote to offers and requests goes with them, and so does their entry in the pool of experts, in the same transaction; who
 * offered or asked what of whom stays (design.md §4).
 */
export class EraseTextsWhenPersonErased {
  constructor(
    private readonly responses: ResponseStore,
    private readonly experts: ExpertStore,
  ) {}

  async run({ data, at }: Pick<LoggedEvent, 'data' | 'at'>): Promise<void> {
    const personId = data['personId'] as string;
    await this.responses.erase(personId);
    await this.experts.erase(personId, at);
  }
}
