import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder, type LoggedEvent } from '#libs/platform';
import { ClaimObligationWhenOneKeyTurned } from '../application/claim-obligation-when-one-key-turned.js';
import { CreditObligationWhenFactVerified } from '../application/credit-obligation-when-fact-verified.js';
import { ReleaseClaimWhenKeysChange } from '../application/release-claim-when-keys-change.js';
import { acceptedTask, creditedHours, duePayment, paidPayment, paymentOf, paymentsOf, staffedTask, taskOf } from '../application/read-facts.js';
import { WithdrawVerificationWhenFactWithdrawn } from '../application/withdraw-verification-when-fact-withdrawn.js';

/** The facts that keep a promise, in the transaction of their event: a task's life, credited hours, payments. */
@Injectable()
export class FactPolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly claim: ClaimObligationWhenOneKeyTurned,
    private readonly release: ReleaseClaimWhenKeysChange,
    private readonly credit: CreditObligationWhenFactVerified,
    private readonly withdraw: WithdrawVerificationWhenFactWithdrawn,
  ) {}

  onModuleInit(): void {
    this.onTasks();
    this.on('hours.credited', (event) => this.credit.run(event, creditedHours(event)));
    this.onPayments();
  }

  private onTasks(): void {
    this.on('task.staffed', (event) => {
      const fact = staffedTask(event);
      return this.claim.run(event, fact, fact.verifierId);
    });
    this.on('task.started', async (event) => {
      await this.release.run(event, taskOf(event));
      await this.credit.run(event, staffedTask(event));
    });
    this.on('task.delivery-signed', (event) => this.oneKey(event, 'obligorId'));
    this.on('task.inspected', (event) =>
      event.data['result'] === 'ACCEPTED' ? this.oneKey(event, 'verifierId') : this.release.run(event, taskOf(event)),
    );
    for (const type of ['task.rework', 'task.rejected', 'task.cancelled', 'task.key-withdrawn'])
      this.on(type, (event) => this.release.run(event, taskOf(event)));
    this.on('task.accepted', async (event) => {
      await this.release.run(event, taskOf(event));
      if (event.data['counts'] === true) await this.credit.run(event, acceptedTask(event));
    });
    this.on('task.acceptance-withdrawn', async (event) => {
      await this.withdraw.run(event, taskOf(event), 'TASK_ACCEPTED');
      await this.oneKey(event, event.data['side'] === 'SCHOOL' ? 'verifierId' : 'obligorId');
    });
  }

  private onPayments(): void {
    this.on('statement.issued', async (event) => {
      for (const told of paymentsOf(event)) await this.credit.run(event, duePayment(told));
    });
    // A corrected record may name another day of transfer.
    for (const type of ['payment.recorded', 'payment.corrected'])
      this.on(type, async (event) => {
        const fact = paidPayment(paymentOf(event));
        await this.release.run(event, fact.source);
        await this.claim.run(event, fact, fact.verifierId);
      });
    this.on('payment.received', async (event) => {
      const fact = paidPayment(paymentOf(event));
      await this.release.run(event, fact.source);
      await this.credit.run(event, fact);
    });
    this.on('payment.written-off', async (event) => {
      const told = paymentOf(event);
      await this.release.run(event, paidPayment(told).source);
      await this.withdraw.run(event, duePayment(told).source, 'PAYMENT_RECEIVED');
    });
  }

  private oneKey(event: LoggedEvent, missing: 'obligorId' | 'verifierId'): Promise<void> {
    const fact = acceptedTask(event);
    return this.claim.run(event, fact, fact[missing]);
  }

  private on(type: string, run: (event: LoggedEvent) => Promise<void>): void {
    this.policies.on(type, PolicyOrder.OBLIGATION, run);
  }
}
