import { insist, organizationTopic, type Actor } from '#libs/kernel';
import { stale, type Clock, type EventLog, type Gate, type UnitOfWork, type Written } from '#libs/platform';
import { decideConsent, decideRemoval, EXPERT_NOTICE } from '../domain/decide-expert.js';
import { demandRefusals } from '../domain/refusals.js';
import type { ExpertRecord, ExpertStore } from './ports/expert-store.js';

/** A person consents to be shown, and takes that back whenever they like; the organization may take an entry off too. */
export class SettleExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  consent(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const expert = await this.open(actor, 'consent', id, seen);
      insist(decideConsent(expert), demandRefusals);
      const version = await this.experts.settle(expert, expert.version, 'SHOWN', this.clock.now(), EXPERT_NOTICE);
      await this.tell(actor, { ...expert, version }, 'expert.consented', { notice: EXPERT_NOTICE });
      return { id, version };
    });
  }

  remove(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const expert = await this.open(actor, 'remove', id, seen);
      insist(decideRemoval(expert), demandRefusals);
      const version = await this.experts.settle(expert, expert.version, 'ENDED', this.clock.now(), null);
      await this.tell(actor, { ...expert, version }, 'expert.removed', { self: expert.personId === actor.personId });
      return { id, version };
    });
  }

  private async open(actor: Actor, action: 'consent' | 'remove', id: string, seen: number | undefined): Promise<ExpertRecord> {
    const expert = await this.gate.require(actor, action, 'Expert', await this.experts.find(id));
    if (seen !== undefined && seen !== expert.version) throw stale(expert.version);
    return expert;
  }

  private async tell(actor: Actor, expert: ExpertRecord, type: string, more: Readonly<Record<string, string | boolean>>): Promise<void> {
    const { id, version, organizationId, personId } = expert;
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'organization', id: organizationId },
      type,
      actor,
      data: { expertId: id, organizationId, personId, ...more },
      topics: [organizationTopic(organizationId), `person:${personId}`],
    });
  }
}
