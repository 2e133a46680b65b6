import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { DomainError } from '#libs/kernel';
import { invalidProblem, InvalidRequest, localeOf, problemOf, type Problem } from '../http/problem.js';
import { RefusalBook } from '../http/refusal-book.js';
import { toDomainError } from '../http/to-domain-error.js';

/** A command over a socket is always answered: Nest by itself emits an event and leaves the acknowledgement hanging. */
@Catch()
export class AckFilter implements ExceptionFilter<unknown> {
  private readonly log = new Logger('Problem');

  constructor(private readonly book: RefusalBook) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const socket = host.switchToWs().getClient<Socket>();
    const acknowledge = host.getArgs<unknown[]>().find((arg): arg is (answer: { problem: Problem }) => void => typeof arg === 'function');
    acknowledge?.({ problem: this.problem(error, socket.handshake.headers['accept-language']) });
  }

  private problem(error: unknown, language: string | undefined): Problem {
    const locale = localeOf(language);
    if (error instanceof InvalidRequest) return invalidProblem(error, this.book, locale);
    const known = toDomainError(error);
    if (!known) this.log.error({ stack: error instanceof Error ? error.stack : String(error) });
    return problemOf(known ?? new DomainError('server.fault', 'invalid'), this.book, locale);
  }
}
