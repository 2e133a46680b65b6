import { businessDate, missing, organizationsWhere, type Actor } from '#libs/kernel';
import type { Clock, Gate } from '#libs/platform';
import type { LedgerView, ObligationView } from '../contract.js';
import type { LedgerPage, LedgerReader } from './ports/ledger-reader.js';
import type { ObligationStore } from './ports/obligation-store.js';
import { ownOrganizations, ownSeats, visibleConsortia } from './visible-consortia.js';

export type LedgerQuery = Omit<LedgerPage, 'today'>;

/** The ledger: who owes whom what by when. */
export class ReadLedger {
  constructor(
    private readonly reader: LedgerReader,
    private readonly obligations: ObligationStore,
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
    await this.gate.require(actor, 'read', 'Obligation', await this.obligations.find(id));
    const view = await this.reader.detail(id, this.today());
    if (!view) throw missing();
    return view;
  }

  /** What waits for the delegate: only delegates can answer. */
  todos(actor: Actor): ReturnType<LedgerReader['todos']> {
    return this.reader.todos(ownSeats(actor, organizationsWhere(actor, 'DELEGATE')), this.today());
  }

  private today(): string {
    return businessDate(this.clock.now());
  }
}
