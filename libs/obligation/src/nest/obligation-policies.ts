import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder, type LoggedEvent } from '#libs/platform';
import { ClaimObligationWhenOneKeyTurned } from '../application/claim-obligation-when-one-key-turned.js';
import { CreditObligationWhenFactVerified } from '../application/credit-obligation-when-fact-verified.js';
import { ReleaseClaimWhenKeysChange } from '../application/release-claim-when-keys-change.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { factOf } from '../application/task-fact.js';
import { WithdrawVerificationWhenAcceptanceWithdrawn } from '../application/withdraw-verification-when-acceptance-withdrawn.js';

/** What moves a promise, in the transaction of the event that does: a task's life, and a person's erasure. */
@Injectable()
export class ObligationPolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly claim: ClaimObligationWhenOneKeyTurned,
    private readonly release: ReleaseClaimWhenKeysChange,
    private readonly credit: CreditObligationWhenFactVerified,
    private readonly withdraw: WithdrawVerificationWhenAcceptanceWithdrawn,
    private readonly erase: EraseTextsWhenPersonErased,
  ) {}

  onModuleInit(): void {
    this.on('person.erased', (event) => this.erase.run(event));
    this.on('task.staffed', async (event) => {
      const fact = factOf(event, 'TASK_STARTED');
      await this.claim.run(event, fact, fact.enterpriseId);
    });
    this.on('task.started', async (event) => {
      await this.release.run(event);
      await this.credit.run(event, factOf(event, 'TASK_STARTED'));
    });
    this.on('task.delivery-signed', (event) => this.oneKey(event, 'enterpriseId'));
    this.on('task.inspected', (event) => (event.data['result'] === 'ACCEPTED' ? this.oneKey(event, 'schoolId') : this.release.run(event)));
    for (const type of ['task.rework', 'task.rejected', 'task.cancelled', 'task.key-withdrawn']) this.on(type, (event) => this.release.run(event));
    this.on('task.accepted', async (event) => {
      await this.release.run(event);
      if (event.data['counts'] === true) await this.credit.run(event, factOf(event, 'TASK_ACCEPTED'));
    });
    this.on('task.acceptance-withdrawn', async (event) => {
      await this.withdraw.run(event);
      await this.oneKey(event, event.data['side'] === 'SCHOOL' ? 'schoolId' : 'enterpriseId');
    });
  }

  private oneKey(event: LoggedEvent, missing: 'enterpriseId' | 'schoolId'): Promise<void> {
    const fact = factOf(event, 'TASK_ACCEPTED');
    return this.claim.run(event, fact, fact[missing]);
  }

  private on(type: string, run: (event: LoggedEvent) => Promise<void>): void {
    this.policies.on(type, PolicyOrder.OBLIGATION, run);
  }
}
