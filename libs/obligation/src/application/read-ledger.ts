import { businessDate, missing, organizationsWhere, type Actor, type Role } from '#libs/kernel';
import type { OriginBook } from '#libs/consortium/contract';
import type { Clock, Gate } from '#libs/platform';
import type { LedgerView, ObligationView } from '../contract.js';
import { verifierRoles } from '../permissions.js';
import type { ClaimReader } from './ports/claim-reader.js';
import type { LedgerPage, LedgerReader } from './ports/ledger-reader.js';
import type { ObligationStore } from './ports/obligation-store.js';
import { ownOrganizations, ownSeats, visibleConsortia } from './visible-consortia.js';

export type LedgerQuery = Omit<LedgerPage, 'today'>;

/** The ledger: who owes whom what by when. */
export class ReadLedger {
  constructor(
    private readonly reader: LedgerReader,
    private readonly obligations: ObligationStore,
    private readonly claims: ClaimReader,
    private readonly origins: OriginBook,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError access.missing when the consortium does not exist or may not be seen */
  async page(actor: Actor, consortiumId: string, query: LedgerQuery): Promise<LedgerView> {
    const visible = visibleConsortia(actor);
    if (!visible.includes(consortiumId)) throw missing();
    return this.reader.page({ consortiumId, visible, own: ownOrganizations(actor) }, { ...query, today: this.today() });
  }

  /** What waits for us, over all consortia. */
  async turns(actor: Actor, query: Omit<LedgerQuery, 'filter'>): Promise<LedgerView> {
    return this.reader.turns(ownSeats(actor, ownOrganizations(actor)), { ...query, today: this.today() });
  }

  async one(actor: Actor, id: string): Promise<ObligationView> {
    const obligation = await this.gate.require(actor, 'read', 'Obligation', await this.obligations.find(id));
    const view = await this.reader.detail(id, this.today());
    if (!view) throw missing();
    return { ...view, ...(await this.claims.of(actor, obligation)), origin: await this.origins.of(actor, obligation.consortiumId, id) };
  }

  /** What waits for the reader: only delegates can answer, verifiers too verify. */
  todos(actor: Actor): ReturnType<LedgerReader['todos']> {
    const seats = (...roles: readonly Role[]) => ownSeats(actor, organizationsWhere(actor, ...roles));
    return this.reader.todos(seats('DELEGATE'), seats(...verifierRoles), this.today());
  }

  private today(): string {
    return businessDate(this.clock.now());
  }
}
