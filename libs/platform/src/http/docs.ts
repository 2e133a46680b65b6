import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Settings } from '../settings.js';

/** The description of the API, from the handlers themselves. */
export function describeApi(app: Parameters<typeof SwaggerModule.createDocument>[0]): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Dingyue')
    .setDescription('鼎约 · promises, proofs and real work of industry-education consortia')
    .setVersion('1')
    .addCookieAuth('dingyue')
    .addBearerAuth();
  return SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

/** The documentation pages, where they are wanted. */
export function addDocs(app: NestFastifyApplication, settings: Settings): void {
  if (!settings.docs) return;
  allowStylesOfDocs(app);
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}

/** Swagger UI ships constant <style> blocks: allow exactly those by hash, on its page only. */
function allowStylesOfDocs(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      if (!/^\/api\/docs\/?(\?|$)/.test(request.url) || typeof payload !== 'string') return payload;
      const hashes = [...payload.matchAll(/<style>([^]*?)<\/style>/g)].map(
        (m) =>
          `'sha256-${createHash('sha256')
            .update(m[1] ?? '')
            .digest('base64')}'`,
      );
      reply.header(
        'content-security-policy',
        String(reply.getHeader('content-security-policy')).replace('style-src ', `style-src ${hashes.join(' ')} `),
      );
      return payload;
    });
}
