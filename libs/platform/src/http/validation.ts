import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
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

/** How many different queries of one kind are kept. */
const KEPT = 500;

/** Queries are asked over and over: one that was found sound is not looked at again. What it became is frozen, so it can be shared. */
class Validation extends ValidationPipe {
  private readonly sound = new Map<unknown, Map<string, unknown>>();

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'query') return super.transform(value, metadata) as Promise<unknown>;
    const known = this.sound.get(metadata.metatype) ?? new Map<string, unknown>();
    this.sound.set(metadata.metatype, known);
    const key = JSON.stringify(value);
    if (!known.has(key)) {
      const query: unknown = Object.freeze(await super.transform(value, metadata));
      if (known.size >= KEPT) known.clear();
      known.set(key, query);
    }
    return known.get(key);
  }
}

/** The one pipe of HTTP and sockets: unknown fields are refused, types are exact, every fault names its field. */
export const validation = (): ValidationPipe =>
  new Validation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidRequest(faultsOf(errors)),
  });
