import type { Socket } from 'socket.io-client';
import { isBehind, receive, resume, startSequence, type LiveEvent, type Sequence, type Step, type SubscribeAnswer } from '../../live-sequence.js';
import { kit_live_evicted } from '#messages';
import { Problem, type ProblemBody } from '../data/problem.js';
import { getLocale } from '../text/locale.js';

export type LiveStatus = 'idle' | 'connecting' | 'live' | 'cut';

/** What one screen wants of one topic. */
export interface Interest {
  readonly topic: string;
  /** 0 = from the topic's first event, null = from now on. */
  readonly after: number | null;
  readonly onEvents?: (events: readonly LiveEvent[]) => void;
  /** Something may have changed that was not delivered as an event: read the view again. */
  readonly onChange?: () => void;
  readonly onProblem?: (problem: Problem) => void;
}

interface Subscription extends Interest {
  sequence: Sequence;
  asking: boolean;
  askAgain: boolean;
  closed: boolean;
}

type Answer = (SubscribeAnswer & { ok: true }) | { problem: ProblemBody };
type Listener = (message: never) => void;

const askTimeoutMs = 8_000;
const askAgainMs = 3_000;
const leaveAfterMs = 1_000;

/** The one socket of the page: loaded after first paint, websocket only, every topic resumed after any cut. */
class LiveConnection {
  private socket: Socket | null = null;
  private loading = false;
  private status: LiveStatus = 'idle';
  private readonly subscriptions = new Set<Subscription>();
  private readonly statusListeners = new Set<() => void>();
  private readonly messageListeners = new Map<string, Set<Listener>>();
  /** Called when the session may have ended or the person's posts may have changed: ask again who is signed in. */
  onSessionDoubt: () => void = () => {};

  /** Subscribes and resumes until the returned function is called. */
  join(interest: Interest): () => void {
    const subscription: Subscription = { ...interest, sequence: startSequence(interest.after), asking: false, askAgain: false, closed: false };
    this.subscriptions.add(subscription);
    if (this.socket?.connected) void this.ask(subscription);
    else void this.open();
    return () => this.leave(subscription);
  }

  /** Volatile messages: presence and typing. */
  hear<T>(name: string, listener: (message: T) => void): () => void {
    const listeners = this.messageListeners.get(name) ?? new Set();
    listeners.add(listener as Listener);
    this.messageListeners.set(name, listeners);
    return () => {
      listeners.delete(listener as Listener);
    };
  }

  /** Volatile: lost when there is no connection. */
  tell(name: string, message: object): void {
    this.socket?.volatile.emit(name, message);
  }

  /** A command over the socket, acknowledged. @throws Problem */
  async request<T>(name: string, message: object): Promise<T> {
    if (!this.socket?.connected) throw new Problem({ code: 'network.unreachable', title: '' });
    const answer = (await this.socket.timeout(askTimeoutMs).emitWithAck(name, message)) as T & { problem?: ProblemBody };
    if (answer.problem) throw new Problem(answer.problem);
    return answer;
  }

  getStatus = (): LiveStatus => this.status;

  onStatus = (listener: () => void): (() => void) => {
    this.statusListeners.add(listener);
    return () => {
      this.statusListeners.delete(listener);
    };
  };

  /** Ends the socket, for sign-out. Interests stay and are resumed by the next `join`. */
  close(): void {
    this.socket?.disconnect();
    this.socket = null;
    this.setStatus('idle');
  }

  private async open(): Promise<void> {
    if (this.loading || this.socket) {
      this.socket?.connect();
      return;
    }
    this.loading = true;
    this.setStatus('connecting');
    await afterFirstPaint();
    const { io } = await import('socket.io-client');
    this.loading = false;
    if (this.socket) return;
    const socket = io({ transports: ['websocket'], reconnectionDelay: 500, reconnectionDelayMax: 5_000, auth: { locale: getLocale() } });
    this.socket = socket;
    socket.on('connect', () => {
      this.setStatus('live');
      this.resumeAll();
    });
    socket.on('disconnect', (reason) => {
      this.setStatus('cut');
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      this.setStatus('cut');
      if (error.data?.code?.includes('unauthenticated')) this.signedOut();
    });
    socket.on('event', (event: LiveEvent) => this.each(event.topic, (of) => this.take(of, receive(of.sequence, event))));
    socket.on('changed', ({ topic, seq }: { topic: string; seq: number }) => this.each(topic, (of) => this.changed(of, seq)));
    socket.on('evicted', ({ topic }: { topic: string }) => this.evicted(topic));
    socket.on('heads', (heads: Record<string, number>) => {
      for (const [topic, head] of Object.entries(heads)) this.each(topic, (of) => this.noticed(of, head));
    });
    socket.onAny((name: string, message: unknown) => {
      for (const listener of this.messageListeners.get(name) ?? []) listener(message as never);
    });
    document.addEventListener('visibilitychange', this.onVisible);
  }

  private readonly onVisible = (): void => {
    if (document.visibilityState !== 'visible' || !this.socket) return;
    if (this.socket.connected) this.resumeAll();
    else this.socket.connect();
  };

  private signedOut(): void {
    this.close();
    this.onSessionDoubt();
  }

  /** The right was taken away: the screens read again, and are told they may not. */
  private evicted(topic: string): void {
    this.each(topic, (of) => {
      of.onProblem?.(new Problem({ code: 'access.evicted', title: kit_live_evicted(), status: 404 }));
      of.onChange?.();
    });
    this.onSessionDoubt();
  }

  private leave(subscription: Subscription): void {
    subscription.closed = true;
    this.subscriptions.delete(subscription);
    const { topic } = subscription;
    // Later, and only if nobody came back: leaving and joining at once could overtake each other on the server.
    setTimeout(() => {
      const wanted = [...this.subscriptions].some((other) => other.topic === topic);
      if (!wanted && this.socket?.connected) this.socket.emit('unsubscribe', { topic });
    }, leaveAfterMs);
  }

  private each(topic: string, run: (of: Subscription) => void): void {
    for (const subscription of this.subscriptions) if (subscription.topic === topic) run(subscription);
  }

  private resumeAll(): void {
    for (const subscription of this.subscriptions) void this.ask(subscription);
  }

  /** A list topic carries no events: the newest seq is all there is to know. */
  private changed(of: Subscription, seq: number): void {
    if (isBehind(of.sequence, seq)) this.take(of, { sequence: { last: seq, held: [] }, deliver: [], ask: false, lost: true });
  }

  /** The newest seq of a topic, told every few seconds: a lost last event is noticed too. */
  private noticed(of: Subscription, head: number): void {
    if (isBehind(of.sequence, head)) void this.ask(of);
  }

  private async ask(of: Subscription): Promise<void> {
    if (of.asking) {
      of.askAgain = true;
      return;
    }
    const { socket } = this;
    if (!socket?.connected || of.closed) return;
    of.asking = true;
    of.askAgain = false;
    const before = of.sequence.last;
    try {
      const answer = (await socket
        .timeout(askTimeoutMs)
        .emitWithAck('subscribe', { topic: of.topic, ...(before === null ? {} : { after: before }) })) as Answer;
      of.asking = false;
      if (of.closed) return;
      if ('problem' in answer) {
        this.refused(of, new Problem(answer.problem));
        return;
      }
      this.take(of, resume(of.sequence, answer), before === null);
    } catch {
      of.asking = false; // cut: `connect` asks again; timed out on a living socket: ask once more
      if (socket.connected) setTimeout(() => void this.ask(of), askAgainMs);
    }
    if (of.askAgain) void this.ask(of);
  }

  /** A refusal by access is final until the next connection; anything else passes. */
  private refused(of: Subscription, problem: Problem): void {
    if ([401, 403, 404].includes(problem.status)) of.onProblem?.(problem);
    else setTimeout(() => void this.ask(of), askAgainMs);
  }

  private take(of: Subscription, step: Step, first = false): void {
    of.sequence = step.sequence;
    if (step.deliver.length > 0) of.onEvents?.(step.deliver);
    if (step.deliver.length > 0 || step.lost || first) of.onChange?.();
    if (step.ask) void this.ask(of);
  }

  private setStatus(status: LiveStatus): void {
    if (this.status === status) return;
    this.status = status;
    for (const listener of this.statusListeners) listener();
  }
}

const afterFirstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });

export const live = new LiveConnection();
