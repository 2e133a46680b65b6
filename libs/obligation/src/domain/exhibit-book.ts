import type { Exhibit, ExhibitKind, ExhibitRef } from './exhibit.js';

/** A capability that keeps facts of one kind. */
export interface ExhibitSource {
  readonly kind: ExhibitKind;
  /** The newest facts of a consortium with this organization as a side; at most `limit`. */
  newest(consortiumId: string, organizationId: string, limit: number): Promise<readonly Exhibit[]>;
  /** Those of these facts of the consortium that stand. */
  find(consortiumId: string, ids: readonly string[]): Promise<readonly Exhibit[]>;
}

/** How many facts of each kind are offered. */
const OFFERED = 50;

/** Where each capability registers the facts that may be shown as evidence. */
export class ExhibitBook {
  private readonly sources: ExhibitSource[] = [];

  register(source: ExhibitSource): void {
    this.sources.push(source);
  }

  /** What an organization may show, the newest first. */
  async newest(consortiumId: string, organizationId: string): Promise<readonly Exhibit[]> {
    const found = await Promise.all(this.sources.map((source) => source.newest(consortiumId, organizationId, OFFERED)));
    return found.flat().sort((a, b) => (a.on === b.on ? a.id.localeCompare(b.id) : b.on.localeCompare(a.on)));
  }

  /** Those of these facts that stand; one that does not, or of another consortium, is absent. */
  async find(consortiumId: string, refs: readonly ExhibitRef[]): Promise<readonly Exhibit[]> {
    const idsOf = (source: ExhibitSource): readonly string[] => refs.filter(({ kind }) => kind === source.kind).map(({ id }) => id);
    const asked = this.sources.filter((source) => idsOf(source).length > 0);
    return (await Promise.all(asked.map((source) => source.find(consortiumId, idsOf(source))))).flat();
  }
}
