import { ConsortiumDirectory } from '#libs/consortium/contract';
import { businessDate, holds, insist, refuse, type Actor } from '#libs/kernel';
import { Clock, EventLog, UnitOfWork, type Written } from '#libs/platform';
import { benefitRefusals } from '../domain/refusals.js';
import { signAgreement } from '../domain/sign-agreement.js';
import { LoadAgreementFor } from './load-agreement-for.js';
import { AgreementStore } from './ports/agreement-store.js';
import { PutInForce } from './put-in-force.js';

export interface SignAgreementInput {
  /** The party the delegate signs for. */
  readonly organizationId: string;
  /** The hash of the text the delegate has read. */
  readonly hash: string;
}

/** A delegate signs for one party. Signers wait for each other on the row, so that exactly one signature is the last. */
export class SignAgreement {
  constructor(
    private readonly load: LoadAgreementFor,
    private readonly agreements: AgreementStore,
    private readonly force: PutInForce,
    private readonly consortia: ConsortiumDirectory,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { organizationId, hash }: SignAgreementInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const agreement = await this.load.locked(actor, id, 'sign');
      if (!holds(actor, organizationId, 'DELEGATE')) insist(refuse('cosign.not-a-signer'), benefitRefusals);
      await this.consortia.requireGoodStanding(agreement.consortiumId, organizationId);
      const { complete } = insist(signAgreement(agreement, { organizationId, hash }, businessDate(this.clock.now())), benefitRefusals);
      const version = await this.agreements.sign(agreement, { organizationId, signedBy: actor.personId, signedAt: this.clock.now() });
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'consortium', id: agreement.consortiumId },
        type: 'agreement.signed',
        actor,
        speaksFor: organizationId,
        data: { agreementId: id, organizationId, hash },
        topics: [`consortium:${agreement.consortiumId}`],
      });
      return { id, version: complete ? await this.force.run(actor, { ...agreement, version }) : version };
    });
  }
}
