import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Db } from '#libs/platform';

/**
 * Every request as one transaction that is given up before it is answered: the next asker finds the same world. Off until it is turned on.
 */
export function undoing(app: NestFastifyApplication): { on: boolean } {
  const state = { on: false };
  const running = new WeakMap<object, () => Promise<void>>();
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('preHandler', (request, _reply, done) => {
    if (!state.on || request.method === 'GET') return done(); // reads never write, and some choose the isolation of their transaction
    const given = { up: (): void => undefined };
    const over = new Error('undone');
    const transaction = app.get(Db).transaction(
      () =>
        new Promise<void>((_, fail) => {
          given.up = () => fail(over);
          done();
        }),
    );
    running.set(request, async () => {
      given.up();
      await transaction.catch((error: unknown) => {
        if (error !== over) throw error;
      });
    });
  });
  fastify.addHook('onSend', async (request, _reply, payload) => {
    await running.get(request)?.();
    return payload;
  });
  return state;
}
