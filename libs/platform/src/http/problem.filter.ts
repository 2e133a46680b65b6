import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type Locale } from '#libs/kernel';
import { invalidProblem, InvalidRequest, localeOf, problemOf, statusOf, type Problem } from './problem.js';
import { RefusalBook } from './refusal-book.js';
import { toDomainError } from './to-domain-error.js';

/** Statuses that say more than the kind does: the body was too large, or we could not serve at all. */
const STATUS: Readonly<Record<string, number>> = {
  'request.too-large': 413,
  'request.unreadable': 400,
  'file.too-large': 413,
  'file.type-not-accepted': 415,
  'file.content-mismatch': 415,
  'server.unavailable': 503,
  'server.fault': 500,
};

/** Everything thrown on the way of a request, as problem+json. What nobody expected is logged once, and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter<unknown> {
  private readonly log = new Logger('Problem');

  constructor(private readonly book: RefusalBook) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problem(error, localeOf(request.headers['accept-language']), request.id);
    if (problem.status === 429 || problem.status === 503) reply.header('retry-after', String(problem.details?.['retryAfter'] ?? 5));
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  private problem(error: unknown, locale: Locale, correlationId: string): Problem {
    if (error instanceof InvalidRequest) return invalidProblem(error, this.book, locale);
    const known = toDomainError(error);
    if (!known) this.log.error({ correlationId, stack: error instanceof Error ? error.stack : String(error) });
    const refusal = known ?? new DomainError('server.fault', 'invalid');
    return problemOf(refusal, this.book, locale, STATUS[refusal.code] ?? statusOf[refusal.kind]);
  }
}
