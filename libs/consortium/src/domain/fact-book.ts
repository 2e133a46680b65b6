/** A capability's answer to "when was something last verified?": an instant for each consortium that has such a fact; one statement. */
export interface FactSource {
  lastVerified(consortiumIds: readonly string[]): Promise<ReadonlyMap<string, Date>>;
}

/** Where capabilities register facts by which a consortium shows that it lives. */
export class FactBook {
  private readonly sources: FactSource[] = [];

  register(source: FactSource): void {
    this.sources.push(source);
  }

  /** The newest of all sources, by consortium. */
  async last(consortiumIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const newest = new Map<string, Date>();
    for (const source of this.sources)
      for (const [id, at] of await source.lastVerified(consortiumIds)) if (at > (newest.get(id) ?? new Date(0))) newest.set(id, at);
    return newest;
  }
}
