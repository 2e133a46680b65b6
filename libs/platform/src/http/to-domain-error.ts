import { HttpException } from '@nestjs/common';
import { DomainError, missing } from '#libs/kernel';
import { sqlState } from '../database/db.js';

/** SQLSTATE classes and codes that mean "the database cannot serve now": connection, resources, operator intervention, timeouts. */
const UNAVAILABLE = /^(08|53|57)|^55P03$|^25P03$/;
const CUT = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE']);

/** What frameworks and the database throw, in our own words; null for what nobody expected. */
export function toDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status === 404 || status === 405) return missing();
  if (status === 413) return new DomainError('request.too-large', 'invalid');
  if (status === 401) return new DomainError('access.unauthenticated', 'unauthenticated');
  if (status !== undefined && status >= 400 && status < 500) return new DomainError('request.unreadable', 'invalid');
  return isUnavailable(error) ? new DomainError('server.unavailable', 'exhausted') : null;
}

function isUnavailable(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  const message = error instanceof Error ? error.message : '';
  return (
    UNAVAILABLE.test(state) || CUT.has(state) || /timeout exceeded when trying to connect|Connection terminated|Query read timeout/i.test(message)
  );
}
