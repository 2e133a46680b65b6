import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequest, type FieldFault } from './problem.js';

const UNKNOWN = '不认识的字段|unknown field';

function faultsOf(errors: readonly ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = path + error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      message: rule === 'whitelistValidation' ? UNKNOWN : message,
    }));
    return [...own.slice(0, 1), ...faultsOf(error.children ?? [], `${field}.`)];
  });
}

/** The one pipe of HTTP and sockets: unknown fields are refused, types are exact, every fault names its field. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidRequest(faultsOf(errors)),
  });
