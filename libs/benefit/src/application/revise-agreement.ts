import { insist, refuse, type Actor } from '#libs/kernel';
import { EventLog, Gate, stale, UnitOfWork, type Written } from '#libs/platform';
import type { ProposedTerms } from '../domain/agreement.js';
import { refusalToRevise } from '../domain/change-agreement.js';
import { benefitRefusals } from '../domain/refusals.js';
import { LoadAgreementFor } from './load-agreement-for.js';
import { AgreementStore } from './ports/agreement-store.js';
import { SettleProposal } from './settle-proposal.js';

/** Changes the text while it is open: signatures over the old text stay in the log and count for nothing. */
export class ReviseAgreement {
  constructor(
    private readonly load: LoadAgreementFor,
    private readonly proposals: SettleProposal,
    private readonly agreements: AgreementStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, proposed: ProposedTerms, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const agreement = await this.load.locked(actor, id, 'draft');
      insist(refusalToRevise(agreement.status), benefitRefusals);
      if (seen !== undefined && seen !== agreement.version) throw stale(agreement.version);
      const proposal = await this.proposals.run(actor, agreement.consortiumId, proposed);
      const revised = { id, consortiumId: agreement.consortiumId, secretariatId: proposal.secretariatId, parties: proposal.terms.parties };
      if (!this.gate.allows(actor, 'draft', 'Agreement', revised)) insist(refuse('benefit.drafter-not-party'), benefitRefusals);
      const version = await this.agreements.revise(agreement, agreement.version, proposal);
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
