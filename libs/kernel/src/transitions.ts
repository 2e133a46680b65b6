/** Which state may follow which: one table per state machine. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Whether the table allows going from one state to another. */
export const canTransition = <State extends string>(table: Transitions<State>, from: State, to: State): boolean => table[from].includes(to);

/** Every state that can be reached from a start, the start included. */
export function reachableFrom<State extends string>(table: Transitions<State>, start: State): ReadonlySet<State> {
  const seen = new Set<State>([start]);
  for (const state of seen) for (const next of table[state]) seen.add(next);
  return seen;
}
