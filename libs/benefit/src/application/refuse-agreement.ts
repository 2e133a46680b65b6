import { businessDate, holds, insist, refuse, type Actor } from '#libs/kernel';
import { Clock, EventLog, Ids, UnitOfWork, type Written } from '#libs/platform';
import { benefitRefusals } from '../domain/refusals.js';
import { refuseAgreement, type AgreementWord } from '../domain/sign-agreement.js';
import { LoadAgreementFor } from './load-agreement-for.js';
import { AgreementStore } from './ports/agreement-store.js';

export interface RefuseAgreementInput extends AgreementWord {
  readonly reason: string;
}

/** A delegate refuses for one party, with a reason; that ends this text, and its drafter may put another forward. */
export class RefuseAgreement {
  constructor(
    private readonly load: LoadAgreementFor,
    private readonly agreements: AgreementStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, id: string, { organizationId, hash, reason }: RefuseAgreementInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const agreement = await this.load.locked(actor, id, 'sign');
      if (!holds(actor, organizationId, 'DELEGATE')) insist(refuse('cosign.not-a-signer'), benefitRefusals);
      const refusedAt = this.clock.now();
      insist(refuseAgreement(agreement, { organizationId, hash }, businessDate(refusedAt)), benefitRefusals);
      const refusal = { id: this.ids.next(), organizationId, reason, refusedBy: actor.personId, refusedAt };
      const version = await this.agreements.refuse(agreement, refusal);
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'consortium', id: agreement.consortiumId },
        type: 'agreement.refused',
        actor,
        speaksFor: organizationId,
        data: { agreementId: id, organizationId, hash, refusalId: refusal.id },
        topics: [`consortium:${agreement.consortiumId}`],
      });
      return { id, version };
    });
  }
}
