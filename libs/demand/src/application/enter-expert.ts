import { businessDate, insist, organizationTopic, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Gate, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideEnter, EXPERT_NOTICE } from '../domain/decide-expert.js';
import { codesOf } from '../domain/entry.js';
import { demandRefusals } from '../domain/refusals.js';
import type { ExpertStore, ExpertTerms } from './ports/expert-store.js';

/** Somebody enters themselves, or their organization does and they are asked for their consent. */
export class EnterExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, organizationId: string, personId: string, typed: ExpertTerms): Promise<Written> {
    return this.work.command(actor, async () => {
      await this.gate.require(actor, 'enter', 'Expert', { id: organizationId, organizationId, personId });
      const at = this.clock.now();
      const self = personId === actor.personId;
      const terms = { ...typed, fields: codesOf(typed.fields) };
      const standing = await this.experts.standing(organizationId, personId);
      const facts = { ...standing, self, fields: terms.fields.length, from: terms.from, until: terms.until, today: businessDate(at) };
      const { state } = insist(decideEnter(facts), demandRefusals);
      const id = this.ids.next();
      await this.experts.add({ ...terms, id, organizationId, personId, state, enteredBy: actor.personId, at, notice: self ? EXPERT_NOTICE : null });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'organization', id: organizationId },
        type: 'expert.entered',
        actor,
        speaksFor: organizationId,
        data: { expertId: id, organizationId, personId, self, ...(self ? { notice: EXPERT_NOTICE } : {}) },
        topics: [organizationTopic(organizationId), `person:${personId}`],
      });
      return { id, version: 1 };
    });
  }
}
