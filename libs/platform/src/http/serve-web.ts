import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** Built files are routes of their own; every other GET that asks for HTML outside /api is a screen of the web app. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(root)) return;
  await app.register(
    fastifyStatic as never,
    {
      root,
      wildcard: false,
      preCompressed: true,
      index: false,
      cacheControl: false,
      globIgnore: ['**/*.br', '**/*.gz', 'index.html'],
      setHeaders: (reply: FastifyReply, path: string) => {
        reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    } as never,
  );
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const path = request.url.split('?')[0] ?? '';
      const screen = !/^\/(api|socket\.io|assets)(\/|$)/.test(path) && (request.headers.accept ?? '').includes('text/html');
      return screen ? (reply as unknown as { sendFile(file: string): unknown }).sendFile('index.html') : reply.callNotFound();
    });
}
