import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideAnswer } from '../domain/decide-answer.js';
import { coordinationRefusals } from '../domain/refusals.js';
import { worksFor, type CoordinationAccess } from './coordination-access.js';
import { coordinationEvent } from './coordination-event.js';
import type { CoordinationStore } from './ports/coordination-store.js';

export interface AnswerInput {
  readonly requestId: string;
  readonly organizationId: string;
  readonly text: string;
  readonly version?: number | undefined;
}

/** An authority's delegate answers for the authority. With the lead's answer it is the turn of who asked. */
export class AnswerRequest {
  constructor(
    private readonly access: CoordinationAccess,
    private readonly requests: CoordinationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, { requestId, organizationId, text, version: seen }: AnswerInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const request = await this.access.lockForAnswerOf(actor, requestId, organizationId, seen);
      const onRequestersSide = worksFor(actor, [request.requesterId]);
      const { status, addressee } = insist(decideAnswer(request, { organizationId, onRequestersSide }), coordinationRefusals);
      const textId = this.ids.next();
      const row = { id: textId, kind: 'ANSWER' as const, organizationId, text, byPerson: actor.personId, at: this.clock.now() };
      const version = await this.requests.answer(request, organizationId, status, row);
      const data = { organizationId, role: addressee.role, textId };
      await this.log.append(coordinationEvent(request, version, { type: 'coordination.answered', actor, speaksFor: organizationId, data }));
      return { id: requestId, version };
    });
  }
}
