import type { LoggedEvent } from '#libs/platform';
import type { FactSource } from '../domain/template.js';
import type { Source } from '../domain/told-fact.js';
import type { FactStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { TakeBackVerification } from './take-back-verification.js';

/** An acceptance is taken back, or an amount due is written off, and what it verified with it. */
export class WithdrawVerificationWhenFactWithdrawn {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly facts: FactStore,
    private readonly takeBack: TakeBackVerification,
  ) {}

  async run(event: LoggedEvent, source: Source, from: FactSource): Promise<void> {
    await this.facts.forgetPassedOver(source);
    for (const verification of await this.facts.verifiedOf(source, from)) {
      const promise = await this.obligations.lock(verification.obligationId);
      if (promise) await this.takeBack.run(promise, verification, source, event.at);
    }
  }
}
