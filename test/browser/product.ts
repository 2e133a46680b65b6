import pg from 'pg';
import { freePort, SpawnedApi } from '../e2e/support/spawned-api.js';

/** Where a spec's story begins: everybody agreed and nothing done yet, or the whole demo story told. */
export type Scene = 'agreed' | 'told';

/** What test/support/stage.mjs says about itself. */
interface Stage {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly run: string;
  readonly dataDir: string;
  readonly password: string;
  readonly secretKey: string;
}

const onDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;

async function asAdmin(stage: Stage, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: stage.adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** The real process on a database of its own and on a port of its own, which it keeps through every restart. */
export class Product {
  private constructor(
    private readonly server: SpawnedApi,
    private readonly owner: pg.Pool,
    readonly password: string,
  ) {}

  static async at(scene: Scene): Promise<Product> {
    const stage = JSON.parse(process.env.STAGE ?? '') as Stage;
    const name = `${stage.run}_${scene}_${process.pid}`;
    await asAdmin(stage, `CREATE DATABASE ${name} TEMPLATE ${stage.run}_${scene} OWNER dingyue_owner`);
    const database = { ownerUrl: onDatabase(stage.ownerUrl, name), appUrl: onDatabase(stage.appUrl, name) };
    const server = new SpawnedApi(database, stage.dataDir, await freePort(), { SECRET_KEY: stage.secretKey });
    await server.start();
    return new Product(server, new pg.Pool({ connectionString: database.ownerUrl, max: 1 }), stage.password);
  }

  get url(): string {
    return this.server.url;
  }

  get port(): number {
    return this.server.port;
  }

  start(): Promise<void> {
    return this.server.start();
  }

  /** As by kill -9. */
  kill(): Promise<void> {
    return this.server.kill();
  }

  /** One statement as the database's owner: behind the product's back. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.owner.query(text, [...values])).rows as Row[];
  }

  /** A person's program: signed in, past the pages. */
  async program(signIn: string): Promise<Program> {
    const program = new Program(this.url);
    await program.post('/api/sessions', { signIn, password: this.password });
    return program;
  }

  async end(): Promise<void> {
    await this.owner.end();
    await this.server.kill();
  }
}

/** Requests over the wire, each of which must succeed. */
export class Program {
  private cookie = '';

  constructor(private readonly url: string) {}

  get<View>(path: string): Promise<View> {
    return this.answered(path, {});
  }

  post<View>(path: string, body: object = {}): Promise<View> {
    return this.answered(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  private async answered<View>(path: string, { headers, ...rest }: RequestInit): Promise<View> {
    const response = await fetch(this.url + path, { ...rest, headers: { ...headers, cookie: this.cookie } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    return (text === '' ? null : JSON.parse(text)) as View;
  }
}
