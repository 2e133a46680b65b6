import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';
import type { Readiness } from './readiness.js';

const QUIET = new Set(['/health/live', '/health/ready', '/metrics']);

/**
 * One line and one count per answered request: the route with its placeholders, never the address with its ids and query, so that nothing
 * personal gets into either. While the process stops, every answer asks the client to come back on a new connection.
 */
export function observeRequests(fastify: FastifyInstance, metrics: Metrics, readiness: Readiness): void {
  const log = new Logger('Request');
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.raw.once('close', readiness.began());
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (readiness.isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    metrics.answered(request.method, route, reply.statusCode, milliseconds);
    if (!QUIET.has(route)) log.log({ method: request.method, route, status: reply.statusCode, milliseconds, correlationId: request.id });
    done();
  });
}
