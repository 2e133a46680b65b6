import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import type { ExhibitsView, ExhibitView } from '../contract.js';
import { ExhibitBook } from '../domain/exhibit-book.js';
import { labelFor, type Exhibit, type ExhibitRef } from '../domain/exhibit.js';

const OF_CLAIMS = {
  name: 'obligation-exhibits',
  text: `SELECT e.claim_id AS "claimId", e.kind, e.source_id AS id FROM obligation_exhibit e
    WHERE e.consortium_id = $1 AND e.claim_id = ANY($2::uuid[]) ORDER BY e.kind, e.source_id`,
};

const USED = {
  name: 'obligation-exhibits-used',
  text: 'SELECT e.kind, e.source_id AS id FROM obligation_exhibit e WHERE e.consortium_id = $1 AND e.obligation_id = $2 AND NOT e.freed',
};

const viewFor = (exhibit: Exhibit, own: readonly string[]): ExhibitView => ({
  kind: exhibit.kind,
  id: exhibit.id,
  on: exhibit.on,
  ...labelFor(exhibit, own),
});
const key = ({ kind, id }: ExhibitRef): string => `${kind}:${id}`;

const offerOf = ({ kind, id, names, on, href }: Exhibit, used: ReadonlySet<string>): ExhibitsView['items'][number] => ({
  ...{ kind, id, names, on, href },
  used: used.has(key({ kind, id })),
});

/** Facts of other capabilities as evidence. */
@Injectable()
export class ExhibitViews {
  constructor(
    private readonly db: Db,
    private readonly book: ExhibitBook,
  ) {}

  /**
   * What each claim shows; a fact that was withdrawn since is shown no more.
   * @param own the reader's organizations
   */
  async of(consortiumId: string, claimIds: readonly string[], own: readonly string[]): Promise<ReadonlyMap<string, ExhibitView[]>> {
    const shown = claimIds.length === 0 ? [] : await this.db.read<ExhibitRef & { readonly claimId: string }>(OF_CLAIMS, [consortiumId, claimIds]);
    if (shown.length === 0) return new Map();
    const standing = new Map((await this.book.find(consortiumId, shown)).map((exhibit) => [key(exhibit), viewFor(exhibit, own)]));
    const views = new Map<string, ExhibitView[]>();
    for (const one of shown) {
      const view = standing.get(key(one));
      if (view) views.set(one.claimId, [...(views.get(one.claimId) ?? []), view]);
    }
    return views;
  }

  /** What may be shown for a promise of this organization. */
  async offered(obligation: { readonly id: string; readonly consortiumId: string; readonly obligorId: string }): Promise<ExhibitsView> {
    const { id, consortiumId, obligorId } = obligation;
    const used = new Set((await this.db.read<ExhibitRef>(USED, [consortiumId, id])).map(key));
    const newest = await this.book.newest(consortiumId, obligorId);
    return { items: newest.map((exhibit) => offerOf(exhibit, used)) };
  }
}
