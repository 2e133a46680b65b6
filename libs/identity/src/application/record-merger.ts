import { businessDate, insist, type Actor } from '#libs/kernel';
import type { Clock, UnitOfWork, Written } from '#libs/platform';
import { decideRecording, movedRoles } from '../domain/decide-merger.js';
import { identityRefusals } from '../domain/refusals.js';
import type { MergerDesk } from './merger-desk.js';
import type { MergerStore } from './ports/merger-store.js';

/**
 * The operator records a merger both sides have agreed to. The organization is merged from now on: its staff's posts end, those of daily
 * work go on at the other; what ran goes on, and everything that ever happened stays as it is. Seats and memberships follow in the same
 * transaction, by the event.
 */
export class RecordMerger {
  constructor(
    private readonly desk: MergerDesk,
    private readonly mergers: MergerStore,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const { merger, from, into } = await this.desk.lockFor(actor, id, 'record', seen);
      const at = this.clock.now();
      const { next } = insist(decideRecording(merger, from, into, businessDate(at)), identityRefusals);
      const version = await this.mergers.merge(from.id, from.version, into.id, at);
      const { ended, given } = await this.mergers.movePosts(from.id, into.id, movedRoles(into.kind), at);
      await this.mergers.settle(id, next, { recordedAt: at });
      return this.desk.tell(actor, merger, { type: 'merged', version, more: { endedPosts: [...ended], givenPosts: [...given] } });
    });
  }
}
