import { useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import type { LiveEvent } from '../../live-sequence.js';
import type { Problem } from '../data/problem.js';
import { useRefresh } from '../data/query.js';
import { live, type LiveStatus } from './connection.js';
import { onPeople, peopleOnShow, showPeople, type PresentPerson } from './present-people.js';

export interface LiveOptions {
  /** 0 = replay the topic from its first event; left out = from now on. */
  readonly after?: number;
  /** Paths to read again when the subscription starts, when something came, and when history was lost. */
  readonly refresh?: readonly string[];
  /** The subscription was refused or taken away. */
  readonly onProblem?: (problem: Problem) => void;
}

/** At most one refresh in this time, so a burst of events reads a view once. */
const refreshEveryMs = 250;

/**
 * Every event of a room topic, exactly once, in order, whatever cuts come between; null waits.
 * `useLive(\`task:${id}\`, (event) => …, { refresh: [\`/tasks/${id}\`] })`
 */
export function useLive(topic: string | null, onEvent: (event: LiveEvent) => void, options: LiveOptions = {}): void {
  const latest = useRef({ onEvent, options });
  useEffect(() => {
    latest.current = { onEvent, options };
  });
  const refresh = useRefresh();
  const after = options.after ?? null;
  useEffect(() => {
    if (topic === null) return undefined;
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const onChange = (): void => {
      waiting ??= setTimeout(() => {
        waiting = null;
        void refresh(...(latest.current.options.refresh ?? []));
      }, refreshEveryMs);
    };
    const leave = live.join({
      topic,
      after,
      onChange,
      onEvents: (events) => {
        for (const event of events) latest.current.onEvent(event);
      },
      onProblem: (problem) => latest.current.options.onProblem?.(problem),
    });
    return () => {
      leave();
      if (waiting) clearTimeout(waiting);
    };
  }, [topic, after, refresh]);
}

const ignore = (): void => {};

/** A list or overview topic: reads the paths again when it says that something changed. */
export const useLiveRefresh = (topic: string | null, ...refresh: readonly string[]): void => useLive(topic, ignore, { refresh });

/** All events of a room topic from its first one, kept in order: what a room shows. */
export function useTopicEvents(topic: string | null, options: Omit<LiveOptions, 'after'> = {}): readonly LiveEvent[] {
  const [events, add] = useReducer((known: readonly LiveEvent[], event: LiveEvent) => [...known, event], []);
  useLive(topic, add, { ...options, after: 0 });
  return useMemo(() => events.filter((event) => event.topic === topic), [events, topic]);
}

/** Who has a room open: a crowd is named in part. */
export interface Presence {
  readonly people: readonly PresentPerson[];
  readonly count: number;
}

const alone: Presence = { people: [], count: 0 };

/** Who has this topic open now; room topics only. Volatile: may be late or incomplete. The top bar shows them too. */
export function usePresence(topic: string | null): Presence {
  const [seen, setSeen] = useState<Presence & { readonly topic: string | null }>({ topic: null, ...alone });
  useEffect(() => {
    if (topic === null) return undefined;
    const stop = live.hear<Presence & { readonly topic: string }>('presence', (message) => {
      if (message.topic !== topic) return;
      setSeen(message);
      showPeople(topic, message.people);
    });
    return () => {
      stop();
      showPeople(topic, null);
    };
  }, [topic]);
  useLive(topic, ignore);
  return seen.topic === topic ? seen : alone;
}

/** For the frame: who is in the room on show. */
export const usePeopleOnShow = (): readonly PresentPerson[] => useSyncExternalStore(onPeople, peopleOnShow);

const typingLastsMs = 4_000;
const typingToldEveryMs = 2_000;

/** Who is typing here, and what to call on every keystroke. */
export function useTyping(topic: string): { readonly people: readonly PresentPerson[]; readonly type: () => void } {
  const [people, setPeople] = useState<readonly PresentPerson[]>([]);
  const told = useRef(0);
  useEffect(() => {
    const ends = new Map<string, ReturnType<typeof setTimeout>>();
    const stop = live.hear<{ topic: string; person: PresentPerson }>('typing', ({ topic: where, person }) => {
      if (where !== topic) return;
      clearTimeout(ends.get(person.personId));
      ends.set(
        person.personId,
        setTimeout(() => setPeople((known) => known.filter((one) => one.personId !== person.personId)), typingLastsMs),
      );
      setPeople((known) => (known.some((one) => one.personId === person.personId) ? known : [...known, person]));
    });
    return () => {
      stop();
      for (const end of ends.values()) clearTimeout(end);
    };
  }, [topic]);
  const type = (): void => {
    if (Date.now() - told.current < typingToldEveryMs) return;
    told.current = Date.now();
    live.tell('typing', { topic });
  };
  return { people, type };
}

/** For the offline bar and the dot: whether what is on screen is being kept up to date. */
export const useLiveStatus = (): LiveStatus => useSyncExternalStore(live.onStatus, live.getStatus);

/** A command over the socket: `await askLive('task.say', { taskId, text })`. @throws Problem */
export const askLive = <T = { ok: true; id: string; version: number }>(name: string, message: object): Promise<T> => live.request<T>(name, message);
