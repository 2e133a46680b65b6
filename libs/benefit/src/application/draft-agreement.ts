import { addDays, businessDate, insist, refuse, type Actor } from '#libs/kernel';
import { Clock, EventLog, Gate, Ids, UnitOfWork, type Written } from '#libs/platform';
import { SIGNING_DAYS, type ProposedTerms } from '../domain/agreement.js';
import { benefitRefusals } from '../domain/refusals.js';
import { AgreementStore } from './ports/agreement-store.js';
import { SettleProposal } from './settle-proposal.js';

/** Opens a new agreement for signature. */
export class DraftAgreement {
  constructor(
    private readonly proposals: SettleProposal,
    private readonly agreements: AgreementStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, consortiumId: string, proposed: ProposedTerms): Promise<Written> {
    return this.work.command(actor, async () => {
      const proposal = await this.proposals.run(actor, consortiumId, proposed);
      const id = this.ids.next();
      const drafted = { id, consortiumId, secretariatId: proposal.secretariatId, parties: proposal.terms.parties };
      if (!this.gate.allows(actor, 'draft', 'Agreement', drafted)) insist(refuse('benefit.drafter-not-party'), benefitRefusals);
      const number = await this.agreements.nextNumber(consortiumId);
      const draftedAt = this.clock.now();
      const expiresOn = addDays(businessDate(draftedAt), SIGNING_DAYS);
      await this.agreements.add({ ...proposal, id, consortiumId, number, draftedBy: actor.personId, draftedAt, expiresOn });
      const { payerId, schoolId } = proposal.terms;
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'agreement.drafted',
        actor,
        data: { agreementId: id, payerId, schoolId, hash: proposal.hash },
        topics: [`consortium:${consortiumId}`],
      });
      return { id, version: 1 };
    });
  }
}
