import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { MultipartFile } from '@fastify/multipart';
import { DomainError } from '#libs/kernel';
import { inRequest, InvalidRequest, requestContext } from '#libs/platform';
import { WORKBOOK_LIMITS } from './hucre-workbook.js';

type Multipart = FastifyRequest & { isMultipart(): boolean; file(): Promise<MultipartFile | undefined> };

const MOST = WORKBOOK_LIMITS.megabytes * 1024 * 1024;
/** Room for everything around the file in a multipart body. */
const FORM = 64 * 1024;
/** How long a refused upload may go on sending, so that its sender gets to read the refusal before the connection is cut. */
const LINGER_MS = 2_000;

/**
 * The one file of a multipart body, in memory: at most the size a roster may have, and never written anywhere, because it is full of identity numbers. One that
 * says that it is larger is not read, one that turns out to be is read no further.
 */
export const UploadedWorkbook = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<Buffer> => {
  const request = context.switchToHttp().getRequest<Multipart>();
  if (!request.isMultipart()) throw nothing();
  if (Number(request.headers['content-length'] ?? 0) > MOST + FORM) throw tooLarge();
  const part = await request.file();
  if (part?.fieldname !== 'file') throw nothing();
  const bytes = await atMost(part.file);
  if (bytes) return bytes;
  hangUpSoon(request, part.file);
  throw tooLarge();
});

async function atMost(content: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is left of a refused upload is thrown away as it comes, and its connection cut when it goes on for long. */
function hangUpSoon(request: FastifyRequest, content: Readable): void {
  content.destroy();
  if (request.raw.readableEnded || request.raw.destroyed) return;
  setImmediate(() => request.raw.resume()); // after the form parser has let go of it
  const timer = setTimeout(() => request.raw.destroy(), LINGER_MS).unref();
  request.raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}

const nothing = (): Error => new InvalidRequest([{ field: 'file', message: '须有一个文件字段 file|expected one file field named file' }]);
const tooLarge = (): DomainError => new DomainError('training.workbook-too-large', 'invalid', { limit: WORKBOOK_LIMITS.megabytes });

/** Runs a command with the received file as its body: the same idempotency key with another file is refused. */
export function withFileAsBody<T>(bytes: Buffer, work: () => Promise<T>): Promise<T> {
  const context = requestContext();
  if (!context?.idempotency) return work();
  return inRequest({ ...context, idempotency: { ...context.idempotency, bodyHash: createHash('sha256').update(bytes).digest() } }, work);
}
