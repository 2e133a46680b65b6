import { businessDate, insist, organizationTopic, type Actor } from '#libs/kernel';
import { stale, type Clock, type EventLog, type Gate, type UnitOfWork, type Written } from '#libs/platform';
import { decideExpertChange } from '../domain/decide-expert.js';
import { codesOf } from '../domain/entry.js';
import { demandRefusals } from '../domain/refusals.js';
import type { ExpertStore, ExpertTerms } from './ports/expert-store.js';

/** A person rewrites their own entry; or their organization does, and they are asked for their consent again. */
export class ChangeExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, typed: ExpertTerms, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const expert = await this.gate.require(actor, 'change', 'Expert', await this.experts.find(id));
      if (seen !== undefined && seen !== expert.version) throw stale(expert.version);
      const { organizationId, personId } = expert;
      const terms = { ...typed, fields: codesOf(typed.fields) };
      const self = personId === actor.personId;
      const facts = { self, fields: terms.fields.length, from: terms.from, until: terms.until, today: businessDate(this.clock.now()) };
      const { state } = insist(decideExpertChange(expert, facts), demandRefusals);
      const version = await this.experts.change(expert, expert.version, terms, state);
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'organization', id: organizationId },
        type: 'expert.changed',
        actor,
        speaksFor: organizationId,
        data: { expertId: id, organizationId, personId, self, state },
        topics: [organizationTopic(organizationId), `person:${personId}`],
      });
      return { id, version };
    });
  }
}
