import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { canonicalJson, DomainError, type Json } from '#libs/kernel';
import { parseCookie, sessionCookieName } from '../access/cookie.js';
import { deriveKey } from '../derive-key.js';
import type { Settings } from '../settings.js';
import { inRequest, type RequestContext } from '../unit/request-context.js';
import { InvalidRequest } from './problem.js';
import { securityHeaders } from './security-headers.js';

const COMMAND = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What every request carries: a correlation id, its idempotency key, and an origin that is ours. */
export function addRequestHooks(fastify: FastifyInstance, settings: Settings): void {
  const headers = securityHeaders(settings);
  const bodyKey = deriveKey(settings.secretKey, 'request-body'); // a body may hold a password: its plain hash must not be kept
  fastify.removeContentTypeParser('text/plain'); // a form of another site can post text/plain with our cookie
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-correlation-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done(isForeign(request, settings) ? new DomainError('access.foreign-origin', 'forbidden') : undefined);
  });
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null)?.version;
    if (typeof version === 'number') reply.header('etag', `"${version}"`); // a view of one aggregate carries its version: its ETag
    done(null, payload);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    try {
      inRequest(contextOf(request, bodyKey), done);
    } catch (error) {
      done(error as Error);
    }
  });
}

/** A command with a session cookie must come from our own pages. Programs send a bearer token and no cookie. */
function isForeign(request: FastifyRequest, settings: Settings): boolean {
  if (!COMMAND.has(request.method) || !parseCookie(request.headers.cookie, sessionCookieName(settings))) return false;
  const { origin, host } = request.headers;
  if (origin === undefined) return (request.headers['sec-fetch-site'] ?? 'same-origin') === 'cross-site';
  return !isOwnOrigin(origin, host, settings);
}

/** Whether a page of this origin is one of ours. */
export function isOwnOrigin(origin: string, host: string | undefined, settings: Settings): boolean {
  if (settings.publicUrl) return origin === new URL(settings.publicUrl).origin;
  return origin === `http://${host ?? ''}`;
}

function contextOf(request: FastifyRequest, bodyKey: Buffer): RequestContext {
  const key = request.headers['idempotency-key'];
  if (key === undefined || !COMMAND.has(request.method)) return { correlationId: request.id, idempotency: null };
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key))
    throw new InvalidRequest([{ field: 'Idempotency-Key', message: '须为 8 到 100 个字母、数字、-、_|must be 8 to 100 letters, digits, - or _' }]);
  const route = `${request.method} ${request.url.split('?')[0] ?? ''}`;
  return {
    correlationId: request.id,
    idempotency: {
      key,
      route,
      bodyHash: createHmac('sha256', bodyKey)
        .update(canonicalJson((request.body ?? null) as Json))
        .digest(),
    },
  };
}
