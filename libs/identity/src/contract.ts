import type { Actor, OrganizationKind } from '#libs/kernel';

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

/** A student of a roster who is to sign in. */
export interface RosterStudent {
  readonly organizationId: string;
  readonly name: string;
  /** The student number, unique in the school: the sign-in name until the student chooses one. */
  readonly number: string;
  /** The person made for this student before; a further code for the same person is a reset. */
  readonly personId?: string | null;
}

/** Port: accounts of roster students. Who may ask is checked by the asking capability: its rules know the roster. */
export abstract class RosterAccounts {
  /** Person, account and STUDENT post if there are none yet, and a one-time code; earlier codes of the account end. */
  abstract issueCode(actor: Actor, student: RosterStudent): Promise<{ readonly personId: string; readonly code: string }>;
  /** The same for many students of one school in a fixed number of statements; answers in the order of the students. */
  abstract issueCodes(actor: Actor, students: readonly RosterStudent[]): Promise<readonly { readonly personId: string; readonly code: string }[]>;
}
