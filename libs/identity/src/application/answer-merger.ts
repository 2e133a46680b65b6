import { insist, type Actor } from '#libs/kernel';
import type { Clock, UnitOfWork, Written } from '#libs/platform';
import { decideMergerAnswer, decideMergerWithdrawal } from '../domain/decide-merger.js';
import { identityRefusals } from '../domain/refusals.js';
import type { MergerDesk } from './merger-desk.js';
import type { MergerStore } from './ports/merger-store.js';
import type { OrganizationStore } from './ports/organization-store.js';

const told = { ACCEPTED: 'merger-accepted', REFUSED: 'merger-refused' } as const;

/** The other side's delegate agrees to a merger or not; the declaring side takes it back while it is not recorded. */
export class AnswerMerger {
  constructor(
    private readonly desk: MergerDesk,
    private readonly mergers: MergerStore,
    private readonly organizations: OrganizationStore,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, answer: 'ACCEPTED' | 'REFUSED', seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const { merger, from } = await this.desk.lockFor(actor, id, 'answer', seen);
      const { next } = insist(decideMergerAnswer(merger, answer, actor.personId), identityRefusals);
      await this.mergers.settle(id, next, { answeredBy: actor.personId, answeredAt: this.clock.now() });
      const version = await this.organizations.change(from.id, from.version, {});
      return this.desk.tell(actor, merger, { type: told[next], version, speaksFor: merger.intoId });
    });
  }

  withdraw(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const { merger, from } = await this.desk.lockFor(actor, id, 'withdraw', seen);
      const { next } = insist(decideMergerWithdrawal(merger.state), identityRefusals);
      await this.mergers.settle(id, next, {});
      const version = await this.organizations.change(from.id, from.version, {});
      return this.desk.tell(actor, merger, { type: 'merger-withdrawn', version, speaksFor: merger.fromId });
    });
  }
}
