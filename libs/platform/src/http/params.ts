import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isId, missing } from '#libs/kernel';
import { InvalidRequest } from './problem.js';

/** An id in the path. One that is not even an id reads as missing, like any other that is not there. */
export const Id = createParamDecorator((name: string, context: ExecutionContext): string => {
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  const id = params[name] ?? '';
  if (!isId(id)) throw missing();
  return id;
});

/** The version the asker last saw (If-Match), when the request carries it. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (!version) throw new InvalidRequest([{ field: 'If-Match', message: '须为 "版本号"|must be a quoted version' }]);
  return Number(version);
});
