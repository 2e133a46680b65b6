import type { TaskState } from '../../domain/task-state.js';
import type { TaskTerms } from '../../domain/terms.js';

/** One row of a list, before names are joined. */
export interface TaskRow {
  readonly id: string;
  readonly consortiumId: string;
  readonly number: number | null;
  readonly title: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly dueOn: string | null;
  readonly status: TaskState;
  readonly enterpriseId: string;
  readonly schoolId: string | null;
  readonly teacherId: string | null;
  readonly postedBy: string;
  readonly seatCount: number | null;
  readonly seatsFilled: number;
  readonly seatsCleared: number;
  readonly schoolKey: boolean;
  readonly enterpriseKey: boolean;
  readonly counts: boolean;
}

/** What an actor may list: the same as the rules for reading, as plain values for one prepared statement. */
export interface ListScope {
  /** Consortia whose published tasks the actor sees: as staff of a member, or as overseer. */
  readonly consortia: readonly string[];
  /** Consortium and organization pairs whose drafts the actor sees. */
  readonly own: readonly { readonly consortiumId: string; readonly organizationId: string }[];
  /** Consortia in which the actor studies at a member: there only tasks with a seat of one's own. */
  readonly studies: readonly string[];
  readonly personId: string;
}

export interface ListFilter {
  readonly mine: boolean;
  /** Empty for all. */
  readonly states: readonly TaskState[];
  /** The last id of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Terms of a task, and who posted them. */
export interface Posted {
  readonly terms: TaskTerms;
  readonly postedBy: string;
}

/** Lists of tasks: hot reads, each one prepared statement with the access inside. */
export abstract class TaskLists {
  abstract list(scope: ListScope, filter: ListFilter): Promise<readonly TaskRow[]>;
  /** The newest published tasks of an enterprise in a consortium, with who posted them. */
  abstract recent(consortiumId: string, enterpriseId: string, limit: number): Promise<readonly Posted[]>;
}
