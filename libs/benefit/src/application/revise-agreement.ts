import { addDays, businessDate, insist, refuse, type Actor } from '#libs/kernel';
import { Clock, EventLog, Gate, stale, UnitOfWork, type Written } from '#libs/platform';
import { SIGNING_DAYS, type ProposedTerms } from '../domain/agreement.js';
import { refusalToRevise } from '../domain/change-agreement.js';
import { benefitRefusals } from '../domain/refusals.js';
import { LoadAgreementFor } from './load-agreement-for.js';
import { AgreementStore } from './ports/agreement-store.js';
import { SettleProposal } from './settle-proposal.js';

/** Opens another text for signature while none is in force: signatures over the old text stay in the log and count for nothing. */
export class ReviseAgreement {
  constructor(
    private readonly load: LoadAgreementFor,
    private readonly proposals: SettleProposal,
    private readonly agreements: AgreementStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, proposed: ProposedTerms, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const agreement = await this.load.locked(actor, id, 'draft');
      if (seen !== undefined && seen !== agreement.version) throw stale(agreement.version);
      const proposal = await this.proposals.run(actor, agreement.consortiumId, proposed);
      insist(refusalToRevise(agreement, proposal.hash), benefitRefusals);
      const revised = { id, consortiumId: agreement.consortiumId, secretariatId: proposal.secretariatId, parties: proposal.terms.parties };
      if (!this.gate.allows(actor, 'draft', 'Agreement', revised)) insist(refuse('benefit.drafter-not-party'), benefitRefusals);
      const expiresOn = addDays(businessDate(this.clock.now()), SIGNING_DAYS);
      const version = await this.agreements.revise(agreement, agreement.version, { ...proposal, expiresOn });
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'consortium', id: agreement.consortiumId },
        type: 'agreement.revised',
        actor,
        data: { agreementId: id, hash: proposal.hash },
        topics: [`consortium:${agreement.consortiumId}`],
      });
      return { id, version };
    });
  }
}
