import type { Actor } from '#libs/kernel';

export type TodoKind =
  | 'award'
  | 'await-school'
  | 'fill'
  | 'start'
  | 'deliver'
  | 'resume'
  | 'sign'
  | 'inspect'
  | 'await-signature'
  | 'await-inspection';

/** One task that waits for a step. */
export interface TodoRow {
  readonly kind: TodoKind;
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly quantity: number;
  readonly unit: string;
  readonly dueOn: string;
  readonly staffBy: string;
  readonly seatCount: number;
  readonly openSeats: number;
}

/** Tasks that wait for an actor, at most 50, the most urgent first. The access is inside the statement. */
export abstract class TaskTodos {
  /** @param today business date: a task nobody can staff in time any more is no longer offered */
  abstract for(actor: Actor, today: string): Promise<readonly TodoRow[]>;
}
