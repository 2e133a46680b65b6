import fc from 'fast-check';
import { isBehind, receive, resume, startSequence, type LiveEvent, type Sequence, type Step } from './live-sequence.js';

const event = (seq: number): LiveEvent => ({ topic: 'task:1', seq, type: 'task.message-posted', at: '2026-11-24T02:00:00Z', actor: null, data: {} });
const events = (from: number, to: number): LiveEvent[] => Array.from({ length: to - from + 1 }, (_, index) => event(from + index));
const seqs = (step: Step): number[] => step.deliver.map((each) => each.seq);

describe('live sequence', () => {
  it('delivers the next event and drops one it has delivered', () => {
    const first = receive(startSequence(0), event(1));
    expect(seqs(first)).toEqual([1]);
    expect(seqs(receive(first.sequence, event(1)))).toEqual([]);
  });

  it('holds an early event, asks, and delivers it after the missing one', () => {
    const early = receive(startSequence(0), event(2));
    expect(seqs(early)).toEqual([]);
    expect(early.ask).toBe(true);
    const filled = receive(early.sequence, event(1));
    expect(seqs(filled)).toEqual([1, 2]);
    expect(filled.ask).toBe(false);
  });

  it('starts at the head when it was given no place to start', () => {
    const pushed = receive(startSequence(null), event(8));
    expect(pushed.ask).toBe(false);
    const answered = resume(pushed.sequence, { head: 7, events: [] });
    expect(seqs(answered)).toEqual([8]);
    expect(answered.lost).toBe(false);
  });

  it('ignores history it did not ask for', () => {
    expect(seqs(resume(startSequence(null), { head: 7, events: events(1, 7) }))).toEqual([]);
  });

  it('catches up page by page and asks until the head is reached', () => {
    const page = resume(startSequence(0), { head: 6, events: events(1, 4) });
    expect(seqs(page)).toEqual([1, 2, 3, 4]);
    expect(page.ask).toBe(true);
    const rest = resume(page.sequence, { head: 6, events: events(5, 6) });
    expect(seqs(rest)).toEqual([5, 6]);
    expect(rest.ask).toBe(false);
  });

  it('merges an answer with what was pushed while it was on its way', () => {
    const pushed = receive({ last: 2, held: [] }, event(5));
    const answered = resume(pushed.sequence, { head: 4, events: events(3, 4) });
    expect(seqs(answered)).toEqual([3, 4, 5]);
    expect(answered.ask).toBe(false);
  });

  it.each([
    ['the head went back', 9, { head: 3, events: [] }],
    ['the history between is gone', 2, { head: 9, events: [] }],
  ])('starts over and says so when %s', (_, last, answer) => {
    const step = resume({ last, held: [] }, answer);
    expect(step.lost).toBe(true);
    expect(step.sequence).toEqual({ last: answer.head, held: [] });
  });

  it('is behind only when the head is past what it delivered', () => {
    expect(isBehind({ last: 4, held: [] }, 5)).toBe(true);
    expect(isBehind({ last: 5, held: [] }, 5)).toBe(false);
    expect(isBehind(startSequence(null), 5)).toBe(false);
  });

  it('keeps no more early events than it can hold, and still gets them all by asking', () => {
    let sequence: Sequence = startSequence(0);
    for (const early of events(2, 900)) sequence = receive(sequence, early).sequence;
    expect(sequence.held.length).toBeLessThanOrEqual(500);
    const step = resume(sequence, { head: 900, events: events(1, 900) });
    expect(step.deliver.map((each) => each.seq)).toEqual(events(1, 900).map((each) => each.seq));
  });

  it('delivers every event exactly once in order through any cuts, repeats and reordering (seed 20261124)', () => {
    const turn = fc.oneof(
      fc.record({ kind: fc.constant('push' as const), drop: fc.boolean(), swap: fc.boolean(), repeat: fc.boolean() }),
      fc.record({ kind: fc.constant('ask' as const), page: fc.integer({ min: 1, max: 5 }) }),
    );
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
        let head = 0;
        let sequence = startSequence(0);
        const delivered: number[] = [];
        const take = (step: Step): void => {
          sequence = step.sequence;
          delivered.push(...seqs(step));
          expect(step.lost).toBe(false);
        };
        const ask = (page: number): void => {
          const from = sequence.last ?? head;
          take(resume(sequence, { head, events: events(from + 1, Math.min(head, from + page)) }));
        };
        for (const each of turns) {
          if (each.kind === 'ask') {
            ask(each.page);
            continue;
          }
          const fresh = each.swap ? [event(head + 2), event(head + 1)] : [event(head + 1), event(head + 2)];
          head += 2;
          if (!each.drop) for (const one of each.repeat ? [...fresh, ...fresh] : fresh) take(receive(sequence, one));
        }
        while (isBehind(sequence, head)) ask(3);
        expect(delivered).toEqual(Array.from({ length: head }, (_, index) => index + 1));
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
