import type { OrganizationKind } from '#libs/kernel';

/** What other capabilities learn of an organization. */
export interface OrganizationCard {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganizationKind;
  readonly controlGroup: string | null;
}

/** Port: organizations, for other capabilities. */
export abstract class OrganizationDirectory {
  /** Admitted or not, by id; ids that are no organization are absent. One statement, however many. */
  abstract find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationCard>>;
  /** Whether two organizations may verify each other: different legal persons outside one control group (domain.md §2.4). */
  abstract independent(one: string, other: string): Promise<boolean>;
}

/** Port: names of people, for other capabilities to join on delivery. */
export abstract class PersonDirectory {
  /** Names by person id; erased people are absent. One statement, however many. */
  abstract names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
