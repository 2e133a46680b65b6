import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { toDomainError } from '../http/to-domain-error.js';
import { freshDatabase, type TestDatabase } from '#libs/testing';
import { Link } from './link.js';

/** A way to the database that can fall silent: it stays open and hands nothing on. */
class Way {
  private readonly sockets: Socket[] = [];
  private constructor(private readonly server: Server) {}

  static async open({ port, hostname }: URL): Promise<Way> {
    const way: Way = new Way(
      createServer((near) => {
        const far = connect(Number(port), hostname);
        way.sockets.push(near, far);
        near.on('error', () => far.destroy()).on('close', () => far.destroy());
        far.on('error', () => near.destroy()).on('close', () => near.destroy());
        near.pipe(far).pipe(near);
      }),
    );
    await new Promise<void>((done) => void way.server.listen(0, '127.0.0.1', done));
    return way;
  }

  get port(): string {
    return String((this.server.address() as AddressInfo).port);
  }

  silence(): void {
    this.sockets.forEach((socket) => socket.unpipe());
  }

  close(): void {
    this.sockets.forEach((socket) => socket.destroy());
    this.server.close();
  }
}

let database: TestDatabase, way: Way, pool: pg.Pool;
beforeAll(async () => void (database = await freshDatabase()));
beforeEach(async () => {
  const url = new URL(database.appUrl);
  way = await Way.open(url);
  url.port = way.port;
  pool = new pg.Pool({ connectionString: url.href, max: 1, Client: Link, answerWithinMs: 150 } as pg.PoolConfig);
});
afterEach(async () => {
  await pool.end();
  way.close();
});

describe('a link to the database', () => {
  it('is cut when a statement gets no answer, and the next one goes over a new link', async () => {
    await pool.query('SELECT 1');
    way.silence();
    const refused: unknown = await pool.query('SELECT 1').catch((error: unknown) => error);
    expect(toDomainError(refused)).toMatchObject({ code: 'server.unavailable' });
    expect((await pool.query('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
  });

  it('stays for as long as nothing is asked', async () => {
    const client = await pool.connect();
    const before = await client.query('SELECT pg_backend_pid() AS pid');
    client.release();
    await once((client as unknown as { connection: { stream: Socket } }).connection.stream, 'timeout');
    expect((await pool.query('SELECT pg_backend_pid() AS pid')).rows).toEqual(before.rows);
  });
});
