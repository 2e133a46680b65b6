import { createHash, randomUUID } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { canonicalJson, type Json } from '#libs/kernel';
import { inRequest, type RequestContext } from '../unit/request-context.js';

/** A command's answer is `{ ok: true, … }`; the `key` that came with it makes it safe to send again. */
@Injectable()
export class AckInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return inRequest(contextOf(context), () => next.handle()).pipe(map((answer: unknown) => ({ ok: true, ...(answer as object) })));
  }
}

function contextOf(context: ExecutionContext): RequestContext {
  const body: unknown = context.switchToWs().getData();
  const key = takeKey(body);
  const correlationId = randomUUID();
  if (!key) return { correlationId, idempotency: null };
  const route = `socket ${context.switchToWs().getPattern()}`;
  return {
    correlationId,
    idempotency: {
      key,
      route,
      bodyHash: createHash('sha256')
        .update(canonicalJson(body as Json))
        .digest(),
    },
  };
}

/** Takes the key off the message, where HTTP has a header: what the handler's rules see is the command alone. */
function takeKey(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const message = body as { key?: unknown };
  const { key } = message;
  delete message.key;
  return typeof key === 'string' && /^[\w-]{8,100}$/.test(key) ? key : null;
}
