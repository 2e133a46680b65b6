import { Logger } from '@nestjs/common';
import { inRequest } from '../unit/request-context.js';
import { PinoLogger } from './pino-logger.js';
import { withoutValues } from './without-values.js';

function said(work: (logger: PinoLogger) => void, level: 'info' | 'trace' = 'info'): Record<string, unknown>[] {
  const lines: string[] = [];
  work(new PinoLogger(level, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => {
    expect(line.trimEnd()).not.toContain('\n');
    return JSON.parse(line) as Record<string, unknown>;
  });
}

describe('a log line', () => {
  it('says when, how bad, where and what', () => {
    const [line] = said((logger) => logger.warn('relay waits', 'Relay'));
    expect(line).toEqual({ level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown, context: 'Relay', msg: 'relay waits' });
  });

  it('carries the correlation id of the request it happened in', () => {
    const [line] = said((logger) => inRequest({ correlationId: 'c-1', idempotency: null }, () => logger.log({ rows: 3 }, 'Import')));
    expect(line).toMatchObject({ correlationId: 'c-1', context: 'Import', rows: 3 });
  });

  it('keeps an error with its stack, without the values the database quotes', () => {
    const error = new Error('invalid input syntax for type uuid: "周岚"');
    const [line] = said((logger) => logger.error(error.message, error.stack, 'Problem'));
    expect(JSON.stringify(line)).not.toContain('周岚');
    expect(line).toMatchObject({ level: 'error', context: 'Problem', stack: expect.stringContaining('pino-logger.spec') as unknown });
    expect(JSON.stringify(said((logger) => logger.error({ correlationId: 'c', stack: error.stack }, 'Problem')))).not.toContain('周岚');
  });

  it('shows no field that may be a secret or a person', () => {
    const [line] = said((logger) => logger.log({ password: 'hunter2', person: { name: '周岚', phone: '1' }, status: 200 }, 'X'));
    expect(line).toMatchObject({ password: '[redacted]', person: { name: '[redacted]', phone: '[redacted]' }, status: 200 });
  });

  it('stays one line whatever it is given', () => {
    expect(said((logger) => logger.log('a\n{"level":"fatal"}', 'X'))).toHaveLength(1);
  });

  it('leaves out what Nest says about each route, unless asked for', () => {
    const route = (logger: PinoLogger): void => logger.log('Mapped {/api/tasks, GET} route', 'RouterExplorer');
    expect([said(route).length, said(route, 'trace').length]).toEqual([0, 1]);
  });

  it('is what Nest’s own Logger writes', () => {
    const lines = said((logger) => {
      Logger.overrideLogger(logger);
      new Logger('Request').log({ route: '/api/tasks/:id' });
      Logger.overrideLogger(false);
    });
    expect(lines).toMatchObject([{ context: 'Request', route: '/api/tasks/:id', level: 'info' }]);
  });
});

it.each([
  ['invalid input syntax for type date: "张\n三"', 'invalid input syntax for type date: …'],
  ['value "99999999999" is out of range for type integer', 'value … is out of range for type integer'],
  ['Key (sign_in)=(zhoulan) already exists.', 'Key (sign_in)=… already exists.'],
  [`Unexpected token 'z', "zhou lan" is not valid JSON`, `Unexpected token 'z', … is not valid JSON`],
  ['duplicate key value violates unique constraint "account_sign_in_uq"', 'duplicate key value violates unique constraint "account_sign_in_uq"'],
])('%j is logged as %j', (message, kept) => expect(withoutValues(message)).toBe(kept));
