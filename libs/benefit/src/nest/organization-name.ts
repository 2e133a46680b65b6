import type { OrganizationFacts } from '#libs/identity/contract';

export interface OrganizationName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** An organization as views name it. */
export function nameOf(known: ReadonlyMap<string, OrganizationFacts>, id: string): OrganizationName {
  const { name = '', shortName = '' } = known.get(id) ?? {};
  return { id, name, shortName };
}
