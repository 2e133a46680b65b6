import { insist, type Actor } from '#libs/kernel';
import { EventLog, stale, UnitOfWork, type Written } from '#libs/platform';
import { withdrawAgreement } from '../domain/change-agreement.js';
import { benefitRefusals } from '../domain/refusals.js';
import { LoadAgreementFor } from './load-agreement-for.js';
import { AgreementStore } from './ports/agreement-store.js';

/** Takes a draft back before it is in force. */
export class WithdrawAgreement {
  constructor(
    private readonly load: LoadAgreementFor,
    private readonly agreements: AgreementStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const agreement = await this.load.locked(actor, id, 'draft');
      const { status } = insist(withdrawAgreement(agreement.status), benefitRefusals);
      if (seen !== undefined && seen !== agreement.version) throw stale(agreement.version);
      const version = await this.agreements.setStatus(agreement, agreement.version, status);
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'consortium', id: agreement.consortiumId },
        type: 'agreement.withdrawn',
        actor,
        data: { agreementId: id },
        topics: [`consortium:${agreement.consortiumId}`],
      });
      return { id, version };
    });
  }
}
