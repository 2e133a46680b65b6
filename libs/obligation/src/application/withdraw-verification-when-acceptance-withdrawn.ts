import type { LoggedEvent } from '#libs/platform';
import type { FactStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { TakeBackVerification } from './take-back-verification.js';
import { sourceOf } from './task-fact.js';

/** An acceptance is taken back, and what it verified with it. */
export class WithdrawVerificationWhenAcceptanceWithdrawn {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly facts: FactStore,
    private readonly takeBack: TakeBackVerification,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const source = sourceOf(event);
    for (const verification of await this.facts.verifiedOf(source, 'TASK_ACCEPTED')) {
      const promise = await this.obligations.lock(verification.obligationId);
      if (promise) await this.takeBack.run(promise, verification, source, event.at);
    }
  }
}
