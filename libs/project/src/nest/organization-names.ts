import { Injectable } from '@nestjs/common';
import { OrganizationDirectory } from '#libs/identity/contract';

interface OrganizationName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** Names of the organizations of one view, fetched at once. */
export type NameOf = (id: string) => OrganizationName;

@Injectable()
export class OrganizationNames {
  constructor(private readonly organizations: OrganizationDirectory) {}

  /** One look-up for all of them; an organization that is not admitted any more keeps its id for a name. */
  async of(ids: readonly (string | null)[]): Promise<NameOf> {
    const found = await this.organizations.find([...new Set(ids.filter((id) => id !== null))]);
    return (id) => ({ id, name: found.get(id)?.name ?? id, shortName: found.get(id)?.shortName ?? id });
  }
}
