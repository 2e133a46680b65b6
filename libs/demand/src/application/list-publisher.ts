import { createHash } from 'node:crypto';
import { canonicalJson, consortiumTopic, insist, organizationTopic, type Actor, type Json } from '#libs/kernel';
import type { EventLog, SearchIndex } from '#libs/platform';
import { decidePublication, type Publication } from '../domain/decide-publication.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandDesk } from './demand-desk.js';
import type { DemandStore, ListRecord } from './ports/demand-store.js';

/** Freezes the open lines of a list as its next version: numbered, dated, named by its hash, and found by search from then on. */
export class ListPublisher {
  constructor(
    private readonly store: DemandStore,
    private readonly desk: DemandDesk,
    private readonly index: SearchIndex,
    private readonly log: EventLog,
  ) {}

  /** @returns the list's new version */
  async publish(actor: Actor, list: ListRecord): Promise<number> {
    const { at, today } = this.desk.now();
    const last = { number: list.number, entries: await this.store.versionEntries(list, list.number) };
    const publication = insist(decidePublication(last, await this.store.openEntries(list)), demandRefusals);
    const { number, entries } = publication;
    const hash = createHash('sha256')
      .update(canonicalJson({ listId: list.id, number, entries } as unknown as Json))
      .digest('hex');
    const version = await this.store.publish(list, list.version, { number, entries, hash, at, by: actor.personId, today });
    await this.putInSearch(list, publication);
    await this.tell(actor, { ...list, version }, publication, hash);
    return version;
  }

  private async putInSearch({ consortiumId, kind }: ListRecord, { entries, added, changed, closed }: Publication): Promise<void> {
    const news = new Set([...added, ...changed]);
    const documents = entries
      .filter(({ id }) => news.has(id))
      .map(({ id, terms }) => ({
        subject: 'Demand',
        subjectId: id,
        readers: [{ consortiumId }],
        title: terms.title,
        text: `${terms.text} ${terms.codes.join(' ')}`,
        href: `/consortia/${consortiumId}/demands?kind=${kind}&open=${id}`,
      }));
    if (documents.length > 0) await this.index.putAll(documents);
    if (closed.length > 0) await this.index.remove('Demand', closed);
  }

  private async tell(actor: Actor, list: ListRecord, { number, added, changed, closed }: Publication, hash: string): Promise<void> {
    await this.log.append({
      stream: list.id,
      version: list.version,
      owner: { kind: 'consortium', id: list.consortiumId },
      type: 'demand.list-published',
      actor,
      speaksFor: list.organizationId,
      data: { listId: list.id, kind: list.kind, number, hash, addedIds: [...added], changed: changed.length, closed: closed.length },
      topics: [consortiumTopic(list.consortiumId), organizationTopic(list.organizationId)],
    });
  }
}
