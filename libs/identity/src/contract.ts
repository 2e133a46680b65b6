import type { OrganizationKind } from '#libs/kernel';

/** What others may know of an organization. */
export interface OrganizationFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganizationKind;
  readonly controlGroup: string | null;
}

/** Answers about admitted organizations to other capabilities. */
export abstract class OrganizationDirectory {
  /** Those of the ids that are admitted organizations. */
  abstract find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationFacts>>;
  /** False for the same legal person or the same control group. */
  abstract independent(a: string, b: string): Promise<boolean>;
}

/** Names of people, for those who may see them; an erased person has none. */
export abstract class PersonDirectory {
  abstract names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
