import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { validation } from '../http/validation.js';

/** The field of a socket message that plays the part of the Idempotency-Key header. */
export const KEY = 'key';
export type KeyedSocket = { readonly [KEY]?: unknown };

/** The same validation as over HTTP, after the message's own key is taken off. */
@Injectable()
export class SocketBodyPipe implements PipeTransform {
  private readonly validation = validation();

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    if (metadata.type !== 'body') return value;
    const { [KEY]: _, ...body } = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as KeyedSocket) : {};
    return this.validation.transform(body, metadata);
  }
}
