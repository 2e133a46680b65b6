import type { Readable } from 'node:stream';
import { fileTypeFromFile } from 'file-type';
import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '#libs/kernel';
import type { FileView } from '../contract.js';
import { Clock } from '../time/clock.js';
import { Ids } from '../time/ids.js';
import { typeVerdict } from './accepted-types.js';
import { safeName } from './file-name.js';
import { FileRows, viewOf } from './file-rows.js';
import { FileStore, type Incoming } from './file-store.js';

/** Bytes one file may have; more than a drawing or a photo needs, little enough to be taken by several people at once. */
export const LARGEST_FILE = 25 * 1024 * 1024;
const MOST_UNATTACHED = 200;

export const tooLarge = (): DomainError => new DomainError('file.too-large', 'invalid', { megabytes: LARGEST_FILE / 1024 / 1024 });

/** What arrives: `limit` is announced when the content grows beyond the largest size. */
export interface Upload {
  readonly name: string;
  readonly content: Readable;
}

/** Takes one file in: bounded, hashed and checked while it streams, kept only when everything is right. */
@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly store: FileStore,
    private readonly rows: FileRows,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws DomainError file.too-large, file.empty, file.type-not-accepted, file.content-mismatch, file.too-many-unattached */
  async run(actor: Actor, upload: Upload): Promise<FileView> {
    await this.requireRoom(actor);
    const name = safeName(upload.name);
    refuseByName(name);
    const id = this.ids.next();
    const received = await this.receive(upload.content, id);
    try {
      const mediaType = await checkedType(name, received);
      await this.store.keep(received);
      const now = this.clock.now();
      const { sha256, size } = received;
      return viewOf(await this.rows.addOrFind({ id, sha256, size, media_type: mediaType, name, uploaded_by: actor.personId, uploaded_at: now }));
    } finally {
      await this.store.discard(received);
    }
  }

  private async receive(content: Readable, id: string): Promise<Incoming> {
    const limit = new AbortController();
    content.once('limit', () => limit.abort());
    try {
      return await this.store.receive(content, id, limit.signal);
    } catch (error) {
      if (limit.signal.aborted) throw tooLarge();
      if (['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw new DomainError('server.unavailable', 'exhausted');
      throw error;
    }
  }

  private async requireRoom(actor: Actor): Promise<void> {
    const unattached = await this.rows.countUnattached(actor.personId);
    if (unattached >= MOST_UNATTACHED) throw new DomainError('file.too-many-unattached', 'exhausted', { most: MOST_UNATTACHED });
  }
}

/** A name that no content could make acceptable is refused before the content is read. */
function refuseByName(name: string): void {
  const verdict = typeVerdict(name, undefined);
  if ('refusal' in verdict && verdict.refusal === 'file.type-not-accepted') throw new DomainError(verdict.refusal, 'invalid');
}

async function checkedType(name: string, received: Incoming): Promise<string> {
  if (received.size === 0) throw new DomainError('file.empty', 'invalid');
  const sniffed = await fileTypeFromFile(received.path).catch(() => undefined);
  const verdict = typeVerdict(name, sniffed?.mime);
  if ('refusal' in verdict) throw new DomainError(verdict.refusal, 'invalid');
  return verdict.mediaType;
}
