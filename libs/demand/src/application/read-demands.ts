import { businessDate, DomainError, missing, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';
import type { Clock, Gate } from '#libs/platform';
import type { DemandFilter, DemandsView, EntryItem, EntryView, ListsView, MatchesView, VersionView } from '../contract.js';
import { datesOf, type Age } from '../domain/ageing.js';
import { differenceOf } from '../domain/difference.js';
import type { ListKind } from '../domain/list-kind.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandReader, Reader } from './ports/demand-reader.js';
import type { SuggestMatches } from './suggest-matches.js';

export interface DemandQuery {
  readonly kind: ListKind;
  readonly mine: boolean;
  readonly filter: DemandFilter;
  readonly age: Age | null;
  readonly after: string | undefined;
  readonly limit: number;
}

/** The lists of a consortium as somebody may see them. */
export class ReadDemands {
  constructor(
    private readonly reader: DemandReader,
    private readonly suggest: SuggestMatches,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError access.missing when the consortium does not exist or may not be seen */
  async page(actor: Actor, consortiumId: string, { age, ...query }: DemandQuery): Promise<DemandsView> {
    await this.mayRead(actor, consortiumId);
    const reader = this.readerOf(actor);
    const { first, last } = age === null ? { first: null, last: null } : datesOf(age, reader.today);
    return this.reader.page(reader, { ...query, consortiumId, first, last });
  }

  async one(actor: Actor, id: string): Promise<EntryView> {
    const entry = await this.entry(actor, id);
    return { ...entry, responses: [...(await this.reader.responses(this.readerOf(actor), entry))] };
  }

  async matches(actor: Actor, id: string): Promise<MatchesView> {
    return { items: [...(await this.suggest.run(this.readerOf(actor), await this.entry(actor, id)))] };
  }

  async lists(actor: Actor, consortiumId: string): Promise<ListsView> {
    await this.mayRead(actor, consortiumId);
    return { items: [...(await this.reader.lists(this.readerOf(actor), consortiumId))] };
  }

  /** A version and what it changed; null: the newest. @throws DomainError demand.version-unknown */
  async version(actor: Actor, listId: string, wanted: number | null): Promise<VersionView> {
    const list = await this.reader.list(this.readerOf(actor), listId);
    await this.gate.require(actor, 'read', 'Demand', list && { id: listId, consortiumId: list.consortiumId });
    if (!list || (list.number === 0 && !list.own)) throw missing();
    const number = wanted ?? list.number;
    const version = await this.reader.version(listId, number);
    if (!version) throw new DomainError('demand.version-unknown', demandRefusals['demand.version-unknown'].kind);
    const before = await this.reader.version(listId, number - 1);
    const { hash, publishedAt, entries } = version;
    const lines = differenceOf(before?.entries ?? [], entries).map((line) => ({
      ...line,
      terms: { ...line.terms, codes: [...line.terms.codes] },
      before: line.before && { ...line.before, codes: [...line.before.codes] },
      fields: [...line.fields],
    }));
    const { consortiumId: _, ...item } = list;
    return { list: item, number, hash, publishedAt: publishedAt.toISOString(), lines };
  }

  private async entry(actor: Actor, id: string): Promise<EntryItem> {
    const entry = await this.reader.one(this.readerOf(actor), id);
    return this.gate.require(actor, 'read', 'Demand', entry);
  }

  private async mayRead(actor: Actor, consortiumId: string): Promise<void> {
    await this.gate.require(actor, 'read', 'Demand', { id: consortiumId, consortiumId });
  }

  private readerOf(actor: Actor): Reader {
    return { own: organizationsWhere(actor, ...staffRoles), today: businessDate(this.clock.now()) };
  }
}
