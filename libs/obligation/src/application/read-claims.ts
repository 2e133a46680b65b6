import { missing, organizationsWhere, type Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { BatchView, ClaimsView, ExhibitsView } from '../contract.js';
import { verifierRoles } from '../permissions.js';
import type { ClaimReader } from './ports/claim-reader.js';
import type { ObligationStore } from './ports/obligation-store.js';
import { visibleConsortia } from './visible-consortia.js';

/** What waits for the verification of the reader's organizations, and what a batch of verifications did. */
export class ReadClaims {
  constructor(
    private readonly reader: ClaimReader,
    private readonly obligations: ObligationStore,
    private readonly gate: Gate,
  ) {}

  /** @throws DomainError access.missing when the consortium does not exist or may not be seen */
  async awaiting(actor: Actor, consortiumId: string): Promise<ClaimsView> {
    if (!visibleConsortia(actor).includes(consortiumId)) throw missing();
    return { items: [...(await this.reader.awaiting(consortiumId, organizationsWhere(actor, ...verifierRoles)))] };
  }

  /** What the side that owes may show with a claim. @throws DomainError access.missing or access.denied */
  async exhibits(actor: Actor, obligationId: string): Promise<ExhibitsView> {
    const obligation = await this.obligations.find(obligationId);
    const own = obligation && { ...obligation, parties: [{ organizationId: obligation.obligorId }] };
    return this.reader.offered(await this.gate.require(actor, 'claim', 'Obligation', own));
  }

  /** Asked only for the batch the actor has just sent. */
  async batch(id: string): Promise<BatchView> {
    const view = await this.reader.batch(id);
    if (!view) throw missing();
    return view;
  }
}
