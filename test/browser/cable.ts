import { connect, createServer, type Server, type Socket } from 'node:net';

/** The line between a browser and the product. Cut, every connection on it breaks and none is accepted. */
export class Cable {
  private server: Server | null = null;
  private readonly ends = new Set<Socket>();
  private port = 0;

  constructor(private readonly to: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The first time on a port the system chooses, afterwards on the same. */
  async join(): Promise<void> {
    const server = createServer((near) => this.carry(near, connect(this.to, '127.0.0.1')));
    await new Promise<void>((done) => {
      server.listen(this.port, '127.0.0.1', done);
    });
    this.port = (server.address() as { port: number }).port;
    this.server = server;
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = new Promise<void>((done) => {
      if (server) server.close(() => done());
      else done();
    });
    for (const end of this.ends) end.destroy();
    await closed;
  }

  private carry(near: Socket, far: Socket): void {
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        this.ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  }
}
