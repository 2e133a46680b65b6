import type { Server } from './server.js';

const WINDOW = 60_000;
const RESTARTS = 5;

/** A server that is started again when it ends by itself. */
export interface KeptServer {
  /** Settles when it has ended more than five times within a minute or cannot be started again; the process should then end too. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the server again on the same port when it was killed (by the kernel when memory ran out, by hand), so that the addresses stay
 * valid and the connection pools refill without restarting the application.
 */
export function keepAlive(first: Server, restart: (port: number) => Promise<Server>, now: () => number = Date.now): KeptServer {
  let current = first;
  let stopping = false;
  const restarts: number[] = [];
  const watch = async (): Promise<string | null> => {
    for (;;) {
      await current.ended;
      if (stopping) return null;
      restarts.push(now());
      if (restarts.filter((at) => at > now() - WINDOW).length > RESTARTS)
        return `The embedded database ended more than ${RESTARTS} times within a minute.`;
      current = await restart(first.port);
      if (stopping) await current.stop();
    }
  };
  const over = watch().catch((error: unknown) => String(error instanceof Error ? error.message : error));
  const stop = async (): Promise<void> => {
    stopping = true;
    await current.stop();
    await over;
  };
  return { lost: over.then((reason) => reason ?? new Promise<string>(() => undefined)), stop };
}
