import type { LoggedEvent } from '#libs/platform';
import type { MeetingStore } from './ports/meeting-store.js';

/** Why somebody refused minutes goes with them, in the same transaction; that and when they refused stays (design.md §4). */
export class EraseTextsWhenPersonErased {
  constructor(private readonly meetings: MeetingStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.meetings.erase(data['personId'] as string);
  }
}
