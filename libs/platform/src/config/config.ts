import { StartRefused } from '../start-refused.js';
import { Environment } from './environment.js';

/** What the operator asked for, checked as a whole. */
export interface Config {
  readonly role: 'all' | 'api' | 'worker';
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  /** null: the default place (operate.md, DATA_DIR). */
  readonly dataDir: string | null;
  /** null: the embedded server. `ownerUrl` null: `url` is tried for both. */
  readonly database: { readonly url: string; readonly ownerUrl: string | null } | null;
  /** null: made on the first start and kept in the data folder. */
  readonly secretKey: Buffer | null;
  readonly demo: boolean;
  readonly demoPassword: string | null;
  /** null: no e-mail is sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly docs: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Variables that are well-formed but that this version does not use, so that nobody believes they act. */
  readonly unused: readonly string[];
}

const NOT_USED_YET = ['REDIS_URL', 'S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;

/**
 * Reads and checks the environment. An empty variable counts as absent (compose files pass them so). Values are never repeated in a
 * message: many are secrets.
 * @throws StartRefused naming every variable that is wrong, not only the first
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const read = Environment.safeParse(present);
  if (!read.success) throw refusal(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const faults = contradictions(read.data);
  if (faults.length > 0) throw refusal(faults);
  return asConfig(read.data);
}

function asConfig(read: Environment): Config {
  return {
    role: read.ROLE,
    host: read.HOST,
    port: read.PORT,
    publicUrl: read.PUBLIC_URL === undefined ? null : new URL(read.PUBLIC_URL).origin,
    dataDir: read.DATA_DIR ?? null,
    database: read.DATABASE_URL === undefined ? null : { url: read.DATABASE_URL, ownerUrl: read.DATABASE_OWNER_URL ?? null },
    secretKey: read.SECRET_KEY ?? null,
    demo: read.DEMO ?? read.DATABASE_URL === undefined,
    demoPassword: read.DEMO_PASSWORD ?? null,
    mail: mailOf(read),
    docs: read.API_DOCS ?? read.NODE_ENV !== 'production',
    logLevel: read.LOG_LEVEL,
    unused: NOT_USED_YET.filter((name) => read[name] !== undefined),
  };
}

/** Letters come from MAIL_FROM, else from whoever signs in to the mail server, where that is an address. */
function mailOf({ SMTP_URL, MAIL_FROM }: Environment): Config['mail'] {
  if (SMTP_URL === undefined) return null;
  const user = decodeURIComponent(new URL(SMTP_URL).username);
  const from = MAIL_FROM ?? (user.includes('@') ? user : undefined);
  return from === undefined ? null : { url: SMTP_URL, from };
}

/** What is acceptable by itself but not together. */
function contradictions(read: Environment): string[] {
  const faults: string[] = [];
  if (read.ROLE !== 'all' && read.DATABASE_URL === undefined) {
    faults.push(
      `ROLE: the embedded database serves one process, so expected all; for ${read.ROLE} set DATABASE_URL to a PostgreSQL server of your own`,
    );
  }
  if (read.DATABASE_OWNER_URL !== undefined && read.DATABASE_URL === undefined) {
    faults.push('DATABASE_OWNER_URL: expected together with DATABASE_URL, which the application uses');
  }
  if (read.SMTP_URL !== undefined && mailOf(read) === null) {
    faults.push('MAIL_FROM: expected with SMTP_URL, the address letters come from, like dingyue@example.cn');
  }
  const secure = read.PUBLIC_URL?.startsWith('https:') ?? false;
  if (!isLoopback(read.HOST) && !secure && read.ROLE !== 'worker') {
    faults.push(
      'HOST: other machines would reach plain http, with passwords and minors’ data in clear text. Expected 127.0.0.1, or PUBLIC_URL=https://… to say that a proxy in front of this process terminates https',
    );
  }
  if (read.PUBLIC_URL !== undefined && !secure && !isLoopback(new URL(read.PUBLIC_URL).hostname)) {
    faults.push('PUBLIC_URL: expected https; plain http is accepted for this machine only (http://127.0.0.1:…)');
  }
  return faults;
}

/**
 * Whether only this machine can reach the address.
 * @example isLoopback('127.0.0.1') // true
 * @example isLoopback('0.0.0.0') // false
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function refusal(faults: readonly string[]): StartRefused {
  return new StartRefused(
    ['The configuration is not acceptable (docs/operate.md describes each variable):', ...faults.map((fault) => `  ${fault}`)].join('\n'),
  );
}
