/** An event of a room topic as the server sends it; `seq` is dense per topic and starts at 1. */
export interface LiveEvent {
  readonly topic: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  /** Id of the person who did it; null = the platform. */
  readonly actor: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is known of one topic: the last `seq` delivered (null before the first answer) and what came too early. */
export interface Sequence {
  readonly last: number | null;
  readonly held: readonly LiveEvent[];
}

/** What to do next: deliver in this order; ask again from `last` when something is missing; start over when it cannot be had. */
export interface Step {
  readonly sequence: Sequence;
  readonly deliver: readonly LiveEvent[];
  readonly ask: boolean;
  readonly lost: boolean;
}

/** The server's answer to `subscribe`: the topic's newest `seq` and what was missed, possibly only its first page. */
export interface SubscribeAnswer {
  readonly head: number;
  readonly events: readonly LiveEvent[];
}

/** More early events than this are let go: asking again brings them back. */
const holdLimit = 500;

/** Starts at `after` (0 = from the topic's first event) or, with null, at whatever the head is when the server first answers. */
export const startSequence = (after: number | null): Sequence => ({ last: after, held: [] });

/**
 * One event came in. It is delivered when it is the next one, dropped when it was delivered before, held when it is early.
 * @example receive({ last: 4, held: [] }, five).deliver // [five]
 */
export function receive(sequence: Sequence, event: LiveEvent): Step {
  const { last, held } = sequence;
  if (last !== null && event.seq <= last) return { sequence, deliver: [], ask: false, lost: false };
  if (held.some((early) => early.seq === event.seq)) return { sequence, deliver: [], ask: last !== null, lost: false };
  const waiting = held.length < holdLimit ? [...held, event].sort((a, b) => a.seq - b.seq) : held;
  return drain({ last, held: waiting });
}

/** The server answered `subscribe`. An answer that neither reaches the head nor brings anything means history is gone. */
export function resume(sequence: Sequence, answer: SubscribeAnswer): Step {
  const from = sequence.last ?? answer.head;
  if (answer.head < from) return restart(answer.head);
  const known = sequence.last === null ? [] : answer.events;
  const seen = new Set(sequence.held.map((event) => event.seq));
  const held = [...sequence.held, ...known.filter((event) => !seen.has(event.seq))].filter((event) => event.seq > from).sort((a, b) => a.seq - b.seq);
  const step = drain({ last: from, held });
  const reached = step.sequence.last ?? from;
  if (reached === from && answer.head > from) return restart(answer.head);
  return { ...step, ask: step.ask || reached < answer.head };
}

/** The server told the topic's newest `seq`: whether something was missed, even when nothing followed it. */
export const isBehind = (sequence: Sequence, head: number): boolean => sequence.last !== null && head > sequence.last;

function drain({ last, held }: Sequence): Step {
  if (last === null) return { sequence: { last, held }, deliver: [], ask: false, lost: false };
  let reached = last;
  const deliver = held.filter((event) => {
    if (event.seq !== reached + 1) return false;
    reached = event.seq;
    return true;
  });
  const rest = held.filter((event) => event.seq > reached);
  return { sequence: { last: reached, held: rest }, deliver, ask: rest.length > 0, lost: false };
}

const restart = (head: number): Step => ({ sequence: { last: head, held: [] }, deliver: [], ask: false, lost: true });
