import { z } from 'zod';

/** Expectations read as "PORT: expected <this>", so that an operator knows what to write instead. */
const expected = (what: string) => ({ error: `expected ${what}` });

const flag = z.enum(['0', '1'], expected('1 (yes) or 0 (no)')).transform((text) => text === '1');

const url = (what: string, ...schemes: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), expected(what));

const postgres = url('an address like postgres://user:password@host:5432/dingyue', 'postgres:', 'postgresql:').refine(
  (text) => !URL.canParse(text) || new URL(text).pathname.length > 1,
  expected('the name of the database at the end of the address, like …:5432/dingyue'),
);

const origin = url('the address people reach this installation at, like https://dingyue.example.cn', 'http:', 'https:').refine(
  (text) => !URL.canParse(text) || (new URL(text).pathname === '/' && new URL(text).search === ''),
  expected('an address without a path: the installation has its host name to itself'),
);

const key = z
  .string()
  .refine((text) => decodeKey(text) !== null, expected('32 random bytes, as 64 hexadecimal digits or in base64 (openssl rand -hex 32)'))
  .transform((text) => decodeKey(text) as Buffer);

/** Every variable the product reads; docs/operate.md describes each (a spec holds the two together). */
export const Environment = z.object({
  NODE_ENV: z.string().optional(),
  ROLE: z.enum(['all', 'api', 'worker'], expected('all, api or worker')).default('all'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, expected('a whole number from 0 to 65535'))
    .transform(Number)
    .refine((port) => port <= 65_535, expected('a whole number from 0 to 65535'))
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: postgres.optional(),
  DATABASE_OWNER_URL: postgres.optional(),
  SECRET_KEY: key.optional(),
  DEMO: flag.optional(),
  DEMO_PASSWORD: z.string().min(10, expected('at least 10 characters')).max(128, expected('at most 128 characters')).optional(),
  API_DOCS: flag.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], expected('fatal, error, warn, info, debug or trace')).default('info'),
  REDIS_URL: url('an address like redis://host:6379', 'redis:', 'rediss:').optional(),
  SMTP_URL: url('an address like smtps://user:password@host:465', 'smtp:', 'smtps:').optional(),
  MAIL_FROM: z.email(expected('an e-mail address like dingyue@example.cn')).optional(),
  S3_ENDPOINT: url('an address like https://s3.example.cn', 'http:', 'https:').optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

/**
 * A key as an operator writes it.
 * @returns its 32 bytes; null when the text is anything else
 */
export function decodeKey(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  const bytes = /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null;
  return bytes?.length === 32 ? bytes : null;
}
