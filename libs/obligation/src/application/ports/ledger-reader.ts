import type { LedgerFilter, LedgerView, ObligationView, PartyView } from '../../contract.js';
import type { Todo } from '#libs/monitoring/contract';

/** Who reads the ledger, as what its statements take. */
export interface LedgerReaderOf {
  readonly consortiumId: string;
  /** Consortia whose ledger the reader may see. */
  readonly visible: readonly string[];
  /** Organizations that are "we". */
  readonly own: readonly string[];
}

export interface LedgerPage {
  readonly filter: LedgerFilter;
  readonly today: string;
  readonly limit: number;
  readonly after: string | undefined;
}

/** Pairs of a consortium and an organization of the reader in it. */
export type Seats = readonly { readonly consortiumId: string; readonly organizationId: string }[];

/** Reads of the ledger: each is one prepared statement with the reader's rights inside. */
export abstract class LedgerReader {
  abstract page(reader: LedgerReaderOf, page: LedgerPage): Promise<LedgerView>;
  /** What waits for these organizations, over all their consortia. */
  abstract turns(seats: Seats, page: Omit<LedgerPage, 'filter'>): Promise<LedgerView>;
  abstract detail(obligationId: string, today: string): Promise<Omit<ObligationView, 'claims' | 'waivers' | 'origin'> | null>;
  abstract parties(consortiumId: string): Promise<readonly PartyView[]>;
  /** @param seats where the reader is a delegate @param verifies where the reader may verify */
  abstract todos(seats: Seats, verifies: Seats, today: string): Promise<readonly Todo[]>;
}
