import type { Socket } from 'node:net';
import pg, { type ClientConfig } from 'pg';

/** What of pg's client its types do not tell. */
interface Inside {
  readonly connection: { readonly stream: Socket };
  readonly readyForQuery: boolean;
}

/** A connection that is cut when a statement gets no answer for so long: a dead link must never hold a request (quality.md §0.7). */
export interface LinkConfig extends ClientConfig {
  readonly answerWithinMs?: number;
}

/**
 * pg's own `query_timeout` sets a timer around every statement, and each timer kept the rows of its statement alive until the next full
 * collection: a fifth of a list's CPU. A socket has one timer for its whole life.
 */
export class Link extends pg.Client {
  constructor(config: LinkConfig = {}) {
    super(config);
    const { answerWithinMs = 20_000 } = config;
    const inside = this as unknown as Inside;
    this.once('connect', () => {
      const { stream } = inside.connection;
      stream.setTimeout(answerWithinMs, () => {
        if (!inside.readyForQuery) stream.destroy(new Error('Query read timeout'));
      });
    });
  }
}
