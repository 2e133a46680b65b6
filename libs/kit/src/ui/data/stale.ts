import type { Problem } from './problem.js';

interface Stale {
  readonly problem: Problem;
  readonly reload: () => Promise<void>;
}

let current: Stale | null = null;
const listeners = new Set<() => void>();

function change(next: Stale | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Somebody changed it in between: tell, and offer to read it again. Nothing is overwritten. */
export const showStale = (problem: Problem, reload: () => Promise<void>): void => change({ problem, reload });
export const closeStale = (): void => change(null);
export const staleNow = (): Stale | null => current;

export function onStale(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
