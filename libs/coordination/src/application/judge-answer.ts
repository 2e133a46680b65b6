import { businessDate, insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideClosing, decideReopening, refusalToWithdraw } from '../domain/decide-answer.js';
import { coordinationRefusals } from '../domain/refusals.js';
import { worksFor, type CoordinationAccess } from './coordination-access.js';
import { coordinationEvent } from './coordination-event.js';
import type { CoordinationStore, RequestRecord } from './ports/coordination-store.js';

/** Who asked says that it is settled, or that it is not and why, or takes it back. Only the first closes a request. */
export class JudgeAnswer {
  constructor(
    private readonly access: CoordinationAccess,
    private readonly requests: CoordinationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  confirm(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.judged(actor, id, seen, async (request) => {
      const { inTime } = insist(decideClosing(request, onAnswerersSide(actor, request)), coordinationRefusals);
      const version = await this.requests.close(request, inTime, this.clock.now());
      return { version, type: 'coordination.closed', data: { inTime } };
    });
  }

  reopen(actor: Actor, id: string, seen: number | undefined, reason: string): Promise<Written> {
    return this.judged(actor, id, seen, async (request) => {
      const at = this.clock.now();
      const when = { today: businessDate(at), calendar: await this.requests.workCalendar() };
      const { dueOn } = insist(decideReopening(request, onAnswerersSide(actor, request), when), coordinationRefusals);
      const textId = this.ids.next();
      const row = { id: textId, kind: 'REOPEN' as const, organizationId: request.requesterId, text: reason, byPerson: actor.personId, at };
      const version = await this.requests.reopen(request, dueOn, row);
      return { version, type: 'coordination.reopened', data: { textId, dueOn } };
    });
  }

  withdraw(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.judged(actor, id, seen, async (request) => {
      insist(refusalToWithdraw(request), coordinationRefusals);
      return { version: await this.requests.withdraw(request), type: 'coordination.withdrawn', data: {} };
    });
  }

  private judged(
    actor: Actor,
    id: string,
    seen: number | undefined,
    judge: (request: RequestRecord) => Promise<{ readonly version: number; readonly type: string; readonly data: Record<string, string | boolean> }>,
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const request = await this.access.lockRequestFor(actor, id, 'judge', seen);
      const { version, type, data } = await judge(request);
      await this.log.append(coordinationEvent(request, version, { type, actor, speaksFor: request.requesterId, data }));
      return { id, version };
    });
  }
}

const onAnswerersSide = (actor: Actor, { addressees }: RequestRecord): boolean =>
  worksFor(
    actor,
    addressees.map(({ organizationId }) => organizationId),
  );
