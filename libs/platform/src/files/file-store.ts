import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../settings.js';

/** Bytes on their way in: complete and flushed, but not yet kept under their hash. */
export interface Incoming {
  readonly path: string;
  readonly sha256: Buffer;
  readonly size: number;
}

const ABANDONED_MS = 3_600_000;

/**
 * Files by the SHA-256 of their content, `files/ab/abcd…`. A path never holds anything a person wrote, equal content is kept once, and
 * what is there is complete: it arrives by one rename.
 */
@Injectable()
export class FileStore implements OnModuleInit {
  private readonly folder: string;
  private readonly incoming: string;

  constructor(settings: Settings) {
    this.folder = path.resolve(settings.dataDir, 'files');
    this.incoming = path.join(this.folder, 'incoming');
  }

  async onModuleInit(): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    await this.removeAbandoned();
  }

  /** Writes a stream to disk and hashes it on the way; whatever ends it early leaves nothing behind. */
  async receive(content: Readable, name: string, signal: AbortSignal): Promise<Incoming> {
    const file = path.join(this.incoming, name);
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, meter, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }), { signal });
    } catch (error) {
      await this.discard({ path: file });
      throw error;
    }
    return { path: file, sha256: hash.digest(), size };
  }

  /** Moves received bytes to their place. After this they survive a power loss. */
  async keep(received: Incoming): Promise<void> {
    const place = this.placeOf(received.sha256);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await rename(received.path, place);
    await flushFolder(path.dirname(place));
  }

  async discard({ path: file }: Pick<Incoming, 'path'>): Promise<void> {
    await rm(file, { force: true });
  }

  read(sha256: Buffer): Readable {
    return createReadStream(this.placeOf(sha256));
  }

  private placeOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    return path.join(this.folder, name.slice(0, 2), name);
  }

  /** A process that was killed cannot clear up; other nodes may be receiving in the same folder, so only what is old goes. */
  private async removeAbandoned(): Promise<void> {
    for (const name of await readdir(this.incoming)) {
      const file = path.join(this.incoming, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > ABANDONED_MS) await rm(file, { force: true });
    }
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
