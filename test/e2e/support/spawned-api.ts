import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/** Addresses of one database: as its owner and as the application. */
interface Database {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** A free port of this machine, taken at once afterwards. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** The real process of `npm start` on a database of its own, which can be killed like any other. */
export class SpawnedApi {
  private child: ChildProcess | null = null;

  constructor(
    private readonly database: Database,
    private readonly dataDir: string,
    readonly port: number,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the process and resolves once it answers that it is ready. */
  async start(): Promise<void> {
    this.child = spawn(process.execPath, [resolve('dist/apps/api/src/main.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        PORT: String(this.port),
        DATABASE_URL: this.database.appUrl,
        DATABASE_OWNER_URL: this.database.ownerUrl,
        DATA_DIR: this.dataDir,
        DEMO: '0',
        LOG_LEVEL: 'fatal',
        ...this.settings,
      },
    });
    let said = '';
    this.child.stderr?.on('data', (chunk: Buffer) => (said += String(chunk)));
    while (!(await this.isReady())) {
      if (this.child.exitCode !== null) throw new Error(`the process ended with ${this.child.exitCode}: ${said.slice(-500)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** SIGKILL, and the end of the process. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null) return;
    await new Promise((done) => {
      child.once('exit', done);
      child.kill('SIGKILL');
    });
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
  }
}
