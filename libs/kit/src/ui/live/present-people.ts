/** A person who has a topic open now. */
export interface PresentPerson {
  readonly personId: string;
  readonly name: string;
}

const nobody: readonly PresentPerson[] = [];
const rooms = new Map<string, readonly PresentPerson[]>();
const listeners = new Set<() => void>();
let shown = nobody;

/** A screen says who is in its room; nobody once it is left. The frame shows the room opened last. */
export function showPeople(topic: string, people: readonly PresentPerson[] | null): void {
  rooms.delete(topic);
  if (people) rooms.set(topic, people);
  shown = [...rooms.values()].at(-1) ?? nobody;
  for (const listener of listeners) listener();
}

export const peopleOnShow = (): readonly PresentPerson[] => shown;

export function onPeople(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
