import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory, OrganizationFacts } from '#libs/identity/contract';

/** The members of a consortium, as a project needs them. */
export class Members {
  constructor(
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
  ) {}

  /** Those of the ids that are members in good standing of a consortium at work. */
  async standing(consortiumId: string, ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationFacts>> {
    await this.consortia.requireActive(consortiumId);
    const active = await this.consortia.activeMembers(consortiumId, ids);
    const known = await this.organizations.find(ids);
    return new Map([...known].filter(([id]) => active.has(id)));
  }
}
