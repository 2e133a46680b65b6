import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { MultipartFile } from '@fastify/multipart';
import { insist, refuse } from '#libs/kernel';
import { InvalidRequest } from '#libs/platform';
import { trainingRefusals } from '../domain/index.js';
import { WORKBOOK_LIMITS } from './hucre-workbook.js';

type Multipart = FastifyRequest & {
  isMultipart(): boolean;
  file(options: { readonly limits: { readonly fileSize: number } }): Promise<MultipartFile | undefined>;
};

/**
 * The one file of a multipart body, in memory: at most the size a roster may have, and never written anywhere. What is larger is cut off while it is still
 * being received.
 */
export const UploadedWorkbook = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<Buffer> => {
  const request = context.switchToHttp().getRequest<Multipart>();
  if (!request.isMultipart()) throw nothing();
  const part = await request.file({ limits: { fileSize: WORKBOOK_LIMITS.megabytes * 1024 * 1024 } });
  if (!part) throw nothing();
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if ((error as { statusCode?: number }).statusCode === 413) return null;
    throw error;
  });
  if (bytes === null || part.file.truncated) insist(refuse('training.workbook-too-large', { limit: WORKBOOK_LIMITS.megabytes }), trainingRefusals);
  return bytes ?? Buffer.alloc(0);
});

const nothing = (): Error => new InvalidRequest([{ field: 'file', message: '须为 multipart 表单中的一个文件|must be one file of a multipart form' }]);
