import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { refusalToReuse } from '../domain/decide-answer.js';
import { coordinationRefusals } from '../domain/refusals.js';
import type { CoordinationAccess } from './coordination-access.js';
import { coordinationEvent } from './coordination-event.js';
import type { CoordinationStore } from './ports/coordination-store.js';

/**
 * A member takes the answer that was given to another's request for its own: one record, several uses. The authority is asked nothing, and
 * its share of requests closed in time does not change.
 */
export class ReuseAnswer {
  constructor(
    private readonly access: CoordinationAccess,
    private readonly requests: CoordinationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, earlierId: string, requesterId: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const earlier = await this.access.loadRequestFor(actor, earlierId, 'read');
      await this.access.requireAsker(actor, earlier.consortiumId, requesterId);
      insist(refusalToReuse(earlier), coordinationRefusals);
      const [id, textId] = [this.ids.next(), this.ids.next()];
      const text = await this.requests.askedText(earlier);
      const row = { id: textId, kind: 'ASK' as const, organizationId: requesterId, text, byPerson: actor.personId, at: this.clock.now() };
      await this.requests.insertReuse(id, earlier, requesterId, row);
      const request = { ...earlier, id, requesterId };
      const data = { reusesId: earlierId, topicCode: earlier.topicCode, textId };
      await this.log.append(coordinationEvent(request, 1, { type: 'coordination.reused', actor, speaksFor: requesterId, data }));
      return { id, version: 1 };
    });
  }
}
