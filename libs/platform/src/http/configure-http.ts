import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { LARGEST_FILE } from '../files/receive-upload.js';
import { Metrics, observeRequests, Readiness } from '../health/index.js';
import { SessionIoAdapter } from '../live/session-io.adapter.js';
import { Settings } from '../settings.js';
import { addDocs } from './docs.js';
import { addRequestHooks } from './request-hooks.js';
import { serveWeb } from './serve-web.js';
import { validation } from './validation.js';

/** Upload bounds; what a file may be is decided where it is stored. */
export const UPLOAD_LIMITS = { fileSize: LARGEST_FILE, files: 1, fields: 4, fieldSize: 1_000, parts: 5, headerPairs: 50 };

/** Everything between the socket and the handlers. */
export async function configureHttp(app: NestFastifyApplication, webDir: string): Promise<void> {
  const settings = app.get(Settings);
  app.useWebSocketAdapter(new SessionIoAdapter(app));
  app.useGlobalPipes(validation());
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  addRequestHooks(fastify, settings);
  observeRequests(fastify, app.get(Metrics), app.get(Readiness));
  await app.register(cookie as never);
  await app.register(multipart as never, { limits: UPLOAD_LIMITS, throwFileSizeLimit: false } as never);
  addDocs(app, settings);
  await serveWeb(app, webDir);
}
