import { readFileSync } from 'node:fs';
import { StartRefused } from '../start-refused.js';
import { isLoopback, readConfig } from './config.js';
import { decodeKey, Environment } from './environment.js';

const DATABASE_URL = 'postgres://dingyue_app:secret@db:5432/dingyue';
const HEX = 'ab'.repeat(32);

describe('the configuration', () => {
  it('without any variable is one process on this machine with the embedded database and the demo story', () => {
    expect(readConfig({})).toEqual({
      role: 'all',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      mail: null,
      dataDir: null,
      database: null,
      secretKey: null,
      demo: true,
      demoPassword: null,
      docs: true,
      logLevel: 'info',
      unused: [],
    });
  });

  it('takes an empty variable for an absent one', () => expect(readConfig({ PORT: '', DATABASE_URL: '', SECRET_KEY: '' })).toEqual(readConfig({})));

  it.each([
    [{ PORT: 'http' }, 'PORT: expected a whole number'],
    [{ PORT: '65536' }, 'PORT: expected a whole number'],
    [{ PORT: '-1' }, 'PORT: expected a whole number'],
    [{ ROLE: 'web' }, 'ROLE: expected all, api or worker'],
    [{ ROLE: 'api' }, 'ROLE: the embedded database serves one process'],
    [{ ROLE: 'worker' }, 'ROLE: the embedded database serves one process'],
    [{ DATABASE_URL: 'mysql://db/dingyue' }, 'DATABASE_URL: expected an address like postgres://'],
    [{ DATABASE_URL: 'postgres://db:5432' }, 'DATABASE_URL: expected the name of the database'],
    [{ DATABASE_OWNER_URL: DATABASE_URL }, 'DATABASE_OWNER_URL: expected together with DATABASE_URL'],
    [{ SECRET_KEY: 'password' }, 'SECRET_KEY: expected 32 random bytes'],
    [{ SECRET_KEY: `${HEX}00` }, 'SECRET_KEY: expected 32 random bytes'],
    [{ HOST: '0.0.0.0' }, 'HOST: other machines would reach plain http'],
    [{ HOST: '::' }, 'HOST: other machines would reach plain http'],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://127.0.0.1:3000' }, 'HOST: other machines would reach plain http'],
    [{ PUBLIC_URL: 'http://dingyue.example.cn' }, 'PUBLIC_URL: expected https'],
    [{ PUBLIC_URL: 'https://example.cn/dingyue' }, 'PUBLIC_URL: expected an address without a path'],
    [{ PUBLIC_URL: 'dingyue.example.cn' }, 'PUBLIC_URL: expected the address people reach'],
    [{ DEMO: 'yes' }, 'DEMO: expected 1 (yes) or 0 (no)'],
    [{ DEMO_PASSWORD: 'short' }, 'DEMO_PASSWORD: expected at least 10 characters'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected fatal'],
    [{ SMTP_URL: 'mail.example.cn' }, 'SMTP_URL: expected an address like smtps://'],
    [{ SMTP_URL: 'smtps://mail.example.cn' }, 'MAIL_FROM: expected with SMTP_URL'],
    [{ MAIL_FROM: 'dingyue' }, 'MAIL_FROM: expected an e-mail address'],
  ])('%j is refused: %s', (variables, message) => {
    expect(() => readConfig(variables)).toThrow(StartRefused);
    expect(() => readConfig(variables)).toThrow(message);
  });

  it('names every fault at once, and repeats no value', () => {
    const faults = (): unknown => readConfig({ PORT: 'x', SECRET_KEY: 'hunter2-hunter2', DATABASE_URL: 'http://user:hunter2@db' });
    expect(faults).toThrow(/PORT: .*\n.*DATABASE_URL: .*\n.*SECRET_KEY: /s);
    expect(faults).not.toThrow(/hunter2/);
  });

  it('opens other addresses behind a proxy that has https', () => {
    expect(readConfig({ HOST: '0.0.0.0', PUBLIC_URL: 'https://dingyue.example.cn/' })).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://dingyue.example.cn',
    });
  });

  it('plays no demo story on an external database unless asked to', () => {
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ DEMO: '0' }).demo).toBe(false);
  });

  it('closes the API documentation in production unless asked for', () => {
    expect(readConfig({ NODE_ENV: 'production' }).docs).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', API_DOCS: '1' }).docs).toBe(true);
  });

  it('says which variables this version does not use', () => {
    expect(readConfig({ S3_REGION: 'cn-east', REDIS_URL: 'redis://cache' }).unused).toEqual(['REDIS_URL', 'S3_REGION']);
  });

  it('takes the sender of letters from the mail account where none is named', () => {
    const url = 'smtps://dingyue%40example.cn:secret@mail.example.cn';
    expect(readConfig({ SMTP_URL: url }).mail).toEqual({ url, from: 'dingyue@example.cn' });
    expect(readConfig({ SMTP_URL: url, MAIL_FROM: 'no-reply@example.cn' }).mail).toEqual({ url, from: 'no-reply@example.cn' });
  });
});

describe('a key', () => {
  it.each([
    [HEX, Buffer.from(HEX, 'hex')],
    [Buffer.from(HEX, 'hex').toString('base64'), Buffer.from(HEX, 'hex')],
    [Buffer.from(HEX, 'hex').toString('base64url'), Buffer.from(HEX, 'hex')],
    ['a'.repeat(32), null],
    ['', null],
  ])('%s', (text, bytes) => expect(decodeKey(text)).toEqual(bytes));
});

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.example.cn', false],
  ['10.0.0.1', false],
])('%s is this machine alone: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));

it('every variable is described in docs/operate.md, and every one described exists', () => {
  const described = [...readFileSync('docs/operate.md', 'utf8').matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map((match) => match[1]);
  expect(described.sort()).toEqual(Object.keys(Environment.shape).sort());
});
