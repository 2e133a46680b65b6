import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Level, type Logger } from 'pino';
import { requestContext } from '../unit/request-context.js';
import { withoutValues } from './without-values.js';

/** Fields whose value never goes to a log, wherever they are in the first two levels. Nothing should log them; this is the second wall. */
const SECRET = ['password', 'token', 'code', 'secret', 'authorization', 'cookie', 'name', 'signIn', 'phone', 'email', 'body', 'params', 'text'];
const REDACT = { paths: SECRET.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' };
/** What Nest says at each start, route by route: only when asked for. */
const CHATTY = new Set(['InstanceLoader', 'NestFactory', 'NestApplication', 'RouterExplorer', 'RoutesResolver', 'WebSocketsController']);

/** Nest's logger as one JSON object a line on standard output, with the correlation id of the request it happened in. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: Level, destination?: DestinationStream) {
    const options = {
      level,
      base: undefined,
      redact: REDACT,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, ...rest: unknown[]): void {
    const context = contextOf(rest);
    this.write(CHATTY.has(context ?? '') ? 'debug' : 'info', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest passes what is said, then perhaps a stack, then the context. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    if (!this.pino.isLevelEnabled(level)) return;
    const context = contextOf(rest);
    const stack = rest.slice(0, -1).find((part): part is string => typeof part === 'string' && part.includes('\n    at '));
    const { correlationId } = requestContext() ?? {};
    const fields = { context, ...(correlationId ? { correlationId } : {}), ...(stack ? { stack: withoutValues(stack) } : {}) };
    this.pino[level]({ ...fields, ...asFields(message) });
  }
}

const contextOf = (rest: readonly unknown[]): string | undefined => {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
};

function asFields(message: unknown): Record<string, unknown> {
  if (message instanceof Error) return { msg: withoutValues(message.message), stack: withoutValues(message.stack ?? '') };
  if (typeof message !== 'object' || message === null) return { msg: withoutValues(String(message)) };
  return Object.fromEntries(Object.entries(message).map(([field, value]) => [field, typeof value === 'string' ? withoutValues(value) : value]));
}
