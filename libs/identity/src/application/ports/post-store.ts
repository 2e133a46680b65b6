import type { Role } from '#libs/kernel';

export interface PostRow {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly fromAt: Date;
  readonly toAt: Date | null;
}

export abstract class PostStore {
  abstract find(id: string): Promise<PostRow | null>;
  /** Roles the person holds at the organization now. */
  abstract rolesHeld(personId: string, organizationId: string): Promise<readonly Role[]>;
  /** How many people administer the organization now; read under the organization's lock. */
  abstract administratorsOf(organizationId: string): Promise<number>;
  /** Among these organizations, those this person is the only administrator of; the organizations stay locked for the command. */
  abstract onlyAdministratorOf(personId: string, organizationIds: readonly string[]): Promise<readonly string[]>;
  abstract add(post: Omit<PostRow, 'version' | 'toAt'>): Promise<void>;
  abstract end(id: string, version: number, at: Date): Promise<number>;
  /** Ends every current post of a person. */
  abstract endAll(personId: string, at: Date): Promise<void>;
}
