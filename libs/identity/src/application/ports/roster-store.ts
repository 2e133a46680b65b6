import type { HeldPost } from '../../domain/home.js';

/** A student's person as the roster knows it. */
export interface KnownStudent {
  readonly personId: string;
  readonly accountId: string;
  readonly signIn: string;
  readonly operator: boolean;
  readonly posts: readonly HeldPost[];
}

export interface NewStudent {
  readonly personId: string;
  readonly accountId: string;
  readonly postId: string;
  readonly name: string;
  readonly signIn: string;
}

export abstract class RosterStore {
  /** The social credit code of a school; null when there is none of that id. */
  abstract usccOf(organizationId: string): Promise<string | null>;
  /** People by id, and people of the school's students by a sign-in name nobody has changed yet. */
  abstract known(organizationId: string, personIds: readonly string[], signIns: readonly string[]): Promise<readonly KnownStudent[]>;
  /** Person, account and STUDENT post of each, in one statement per table; false when a sign-in name is taken. */
  abstract add(organizationId: string, students: readonly NewStudent[], at: Date): Promise<boolean>;
}
