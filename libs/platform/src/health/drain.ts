import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { Readiness } from './readiness.js';

/** Time in which clients on kept-alive connections learn to come back on new ones, and the proxy that there is nothing more to send here. */
const ANNOUNCE_MS = 1_500;
const PATIENCE_MS = 20_000;

/**
 * Ends the application so that no request is lost (quality.md §0.6): first answer with `Connection: close`, then take no new connections,
 * then wait for what is under way, then close the sockets and everything else.
 */
export async function drain(app: INestApplication): Promise<void> {
  const readiness = app.get(Readiness);
  readiness.drain();
  await sleep(ANNOUNCE_MS);
  (app.getHttpServer() as Server).close();
  await readiness.idle(PATIENCE_MS);
  await app.close();
}
