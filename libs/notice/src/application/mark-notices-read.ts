import type { Actor } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import type { InboxStore } from './ports/inbox-store.js';

/** What one has seen is a mark on one's own rows: nothing else depends on it, so it is no event, and saying it twice changes nothing. */
export class MarkNoticesRead {
  constructor(
    private readonly inbox: InboxStore,
    private readonly clock: Clock,
  ) {}

  /** @param upTo the newest notice that was seen: one that came since stays unread */
  run(actor: Actor, { upTo }: { readonly upTo: string }): Promise<void> {
    return this.inbox.markRead(actor.personId, upTo, this.clock.now());
  }
}
