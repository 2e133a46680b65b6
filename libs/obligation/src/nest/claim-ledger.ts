import { Injectable } from '@nestjs/common';
import { missing, type Actor } from '#libs/kernel';
import { ClaimStore } from '../application/ports/claim-store.js';
import { WaiverStore } from '../application/ports/waiver-store.js';
import { ReadLedger } from '../application/read-ledger.js';
import type { ObligationView } from '../contract.js';

/** The promise a claim or a waiver is about, as the ledger shows it after the command. */
@Injectable()
export class ClaimLedger {
  constructor(
    private readonly ledger: ReadLedger,
    private readonly claims: ClaimStore,
    private readonly waivers: WaiverStore,
  ) {}

  one(actor: Actor, obligationId: string): Promise<ObligationView> {
    return this.ledger.one(actor, obligationId);
  }

  async ofClaim(actor: Actor, id: string): Promise<ObligationView> {
    return this.about(actor, await this.claims.find(id));
  }

  async ofWaiver(actor: Actor, id: string): Promise<ObligationView> {
    return this.about(actor, await this.waivers.find(id));
  }

  private about(actor: Actor, found: { readonly obligationId: string } | null): Promise<ObligationView> {
    if (!found) throw missing();
    return this.ledger.one(actor, found.obligationId);
  }
}
