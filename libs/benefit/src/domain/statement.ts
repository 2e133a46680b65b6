import type { Transitions } from '#libs/kernel';

export const statementStates = ['OPEN', 'ISSUED', 'SETTLED'] as const;
export type StatementState = (typeof statementStates)[number];

/** Lines and evidence enter while OPEN; ISSUED fixes every figure; SETTLED when every payee has confirmed. */
export const statementTransitions = {
  OPEN: ['ISSUED'],
  ISSUED: ['SETTLED'],
  SETTLED: [],
} as const satisfies Transitions<StatementState>;

export const lineKinds = ['ACCEPTED', 'WITHDRAWN'] as const;
export type LineKind = (typeof lineKinds)[number];

/** A task that entered a statement, or left it again. */
export interface Line {
  readonly kind: LineKind;
  readonly taskId: string;
}

/**
 * Tasks whose acceptance stands in this statement: accepted more often than withdrawn here, in the order they first entered.
 * A withdrawal whose acceptance stands in an earlier, issued statement is a difference line here and leaves no task standing.
 */
export function standingTasks(lines: readonly Line[]): readonly string[] {
  const count = new Map<string, number>();
  for (const line of lines) count.set(line.taskId, (count.get(line.taskId) ?? 0) + (line.kind === 'ACCEPTED' ? 1 : -1));
  return [...count].filter(([, standing]) => standing > 0).map(([taskId]) => taskId);
}

/** What one line adds to the value of accepted work, in fen; null where no price was agreed. */
export const lineValue = (line: Line & { readonly priceFen: bigint | null }): bigint | null =>
  line.priceFen === null ? null : line.kind === 'ACCEPTED' ? line.priceFen : -line.priceFen;
