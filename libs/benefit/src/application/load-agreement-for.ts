import type { Actor } from '#libs/kernel';
import { Gate } from '#libs/platform';
import { AgreementStore, type AgreementRecord } from './ports/agreement-store.js';

/** The one door to an agreement: what the actor may not see reads as missing. */
export class LoadAgreementFor {
  constructor(
    private readonly agreements: AgreementStore,
    private readonly gate: Gate,
  ) {}

  async read(actor: Actor, id: string): Promise<AgreementRecord> {
    return this.gate.require(actor, 'read', 'Agreement', await this.agreements.find(id));
  }

  /** For a command: the row stays locked until the transaction ends. Looks before it locks, so that a stranger holds up nobody. */
  async locked(actor: Actor, id: string, action: 'draft' | 'sign'): Promise<AgreementRecord> {
    await this.gate.require(actor, action, 'Agreement', await this.agreements.find(id));
    return this.gate.require(actor, action, 'Agreement', await this.agreements.lock(id));
  }
}
