import type { LoggedEvent } from '#libs/platform';

/** An id a logged event names. That it is there is the emitter's promise; without it the policy must not go on. */
export function idIn(event: LoggedEvent, field: string): string {
  const value = event.data[field];
  if (typeof value !== 'string') throw new Error(`${event.type} names no ${field}`);
  return value;
}
