import type { Actor } from '#libs/kernel';
import { Clock, EventLog } from '#libs/platform';
import { AgreementStore, PairStore, type AgreementRecord } from './ports/agreement-store.js';

/** With the last signature, in its transaction: the agreement is in force, and the pair's former one is superseded. */
export class PutInForce {
  constructor(
    private readonly agreements: AgreementStore,
    private readonly pairs: PairStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the agreement's new version */
  async run(actor: Actor, agreement: AgreementRecord): Promise<number> {
    const former = await this.pairs.lock(agreement);
    if (former) await this.supersede(actor, former, agreement);
    const version = await this.agreements.setStatus(agreement, agreement.version, 'IN_FORCE', this.clock.now());
    await this.pairs.setAgreement(agreement, agreement.id);
    const { id, consortiumId, payerId, schoolId, hash } = agreement;
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'agreement.in-force',
      actor,
      data: { agreementId: id, consortiumId, payerId, schoolId, hash },
      topics: [`consortium:${consortiumId}`],
    });
    return version;
  }

  private async supersede(actor: Actor, formerId: string, by: AgreementRecord): Promise<void> {
    const former = await this.agreements.lock(formerId);
    if (!former) return;
    const version = await this.agreements.setStatus(former, former.version, 'SUPERSEDED');
    await this.log.append({
      stream: formerId,
      version,
      owner: { kind: 'consortium', id: by.consortiumId },
      type: 'agreement.superseded',
      actor,
      data: { agreementId: formerId, byAgreementId: by.id },
      topics: [`consortium:${by.consortiumId}`],
    });
  }
}
