import type { Readable } from 'node:stream';
import { Controller, Get, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Can } from '../access/can.js';
import { CurrentActor } from '../access/current-actor.js';
import { FileView } from '../contract.js';
import { Answers } from '../http/answers.js';
import { Id } from '../http/params.js';
import { InvalidRequest } from '../http/problem.js';
import { contentDisposition } from './file-name.js';
import { Files } from './files.js';
import { LARGEST_FILE, ReceiveUpload, tooLarge } from './receive-upload.js';

const FORM = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
/** Room for everything around the file in a multipart body. */
const FORM_BYTES = 64 * 1024;
/** How long a refused upload may go on sending, so that its sender gets to read the refusal before the connection is cut. */
const LINGER_MS = 2_000;

@Controller('api/files')
export class FilesController {
  constructor(
    private readonly receive: ReceiveUpload,
    private readonly files: Files,
  ) {}

  @Can('upload', 'File')
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @Answers(FileView, 201)
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<FileView> {
    refuseAnnounced(request);
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part?.fieldname !== 'file')
      throw new InvalidRequest([{ field: 'file', message: '须有一个文件字段 file|expected one file field named file' }]);
    try {
      return await this.receive.run(actor, { name: part.filename, content: part.file });
    } catch (error) {
      hangUpSoon(request, part.file);
      throw error;
    }
  }

  @Can('read', 'File')
  @Get(':id')
  @ApiProduces('application/octet-stream')
  async download(@CurrentActor() actor: Actor, @Id('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { view, content } = await this.files.open(actor, id);
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return new StreamableFile(content, { type: view.mediaType, length: view.size, disposition: contentDisposition(view.name) });
  }
}

/** Whoever says beforehand that the body is too large is spared sending it. */
function refuseAnnounced(request: FastifyRequest): void {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE + FORM_BYTES) throw tooLarge();
}

/** What is left of a refused upload is thrown away as it comes, and its connection cut when it goes on for long. */
function hangUpSoon(request: FastifyRequest, content: Readable): void {
  content.destroy();
  if (request.raw.readableEnded || request.raw.destroyed) return;
  setImmediate(() => request.raw.resume()); // after the form parser has let go of it
  const timer = setTimeout(() => request.raw.destroy(), LINGER_MS).unref();
  request.raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}
