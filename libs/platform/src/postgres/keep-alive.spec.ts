import { keepAlive } from './keep-alive.js';
import type { Server } from './server.js';

/** A server that ends when told to. */
function fakeServer(port = 5432): Server & { crash(): void } {
  let end: () => void = () => undefined;
  let over = false;
  const ended = new Promise<void>((resolve) => {
    end = () => {
      over = true;
      resolve();
    };
  });
  return { port, ended, hasEnded: () => over, crash: end, stop: async () => end() };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a kept server', () => {
  it('is started again on its port when it ends by itself', async () => {
    const first = fakeServer(5433);
    const ports: number[] = [];
    const kept = keepAlive(first, async (port) => {
      ports.push(port);
      return fakeServer(port);
    });
    first.crash();
    await settled();
    expect(ports).toEqual([5433]);
    await kept.stop();
  });

  it('is not started again after stop', async () => {
    const first = fakeServer();
    let restarts = 0;
    const kept = keepAlive(first, async () => {
      restarts += 1;
      return fakeServer();
    });
    await kept.stop();
    await settled();
    expect([restarts, first.hasEnded()]).toEqual([0, true]);
  });

  it('that stop meets half-way in a restart is stopped as well', async () => {
    const [first, second] = [fakeServer(), fakeServer()];
    let arrive: (server: Server) => void = () => undefined;
    const kept = keepAlive(first, () => new Promise((resolve) => void (arrive = resolve)));
    first.crash();
    await settled();
    const stopped = kept.stop();
    arrive(second);
    await stopped;
    expect(second.hasEnded()).toBe(true);
  });

  it('is given up after more than five ends within a minute, not when they are spread out', async () => {
    const ends = async (gap: number): Promise<string> => {
      let now = 0;
      const crashing = (): Server => {
        const server = fakeServer();
        now += gap;
        server.crash();
        return server;
      };
      let left = 20;
      const kept = keepAlive(
        crashing(),
        async () => ((left -= 1) > 0 ? crashing() : Promise.reject(new Error('came to the end of the story'))),
        () => now,
      );
      return kept.lost;
    };
    expect(await ends(1_000)).toMatch(/more than 5 times/);
    expect(await ends(30_000)).toBe('came to the end of the story');
  });
});
