import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { missing, type Actor } from '#libs/kernel';
import { AccessLog } from '../access/access-log.js';
import type { FileView } from '../contract.js';
import { Rows } from '../database/rows.js';
import { Clock } from '../time/clock.js';
import { FileBook } from './file-book.js';
import { FileRows, viewOf, type FileRow } from './file-rows.js';
import { FileStore } from './file-store.js';
import { lookOf } from './picture-look.js';

/** The object files are attached to; its owner, where it has one, is kept for erasure and reports. */
export interface FileOwner {
  readonly kind: string;
  readonly id: string;
  readonly consortiumId?: string;
  readonly organizationId?: string;
}

/** Stored files, for capabilities: they attach them to their own objects and say through FileBook who may read those. */
@Injectable()
export class Files {
  constructor(
    private readonly rows: FileRows,
    private readonly table: Rows,
    private readonly store: FileStore,
    private readonly book: FileBook,
    private readonly clock: Clock,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * Ties files the actor has uploaded to an object, in the running transaction. From then on the object decides who reads them.
   * @throws DomainError access.missing for a file that is not there or is somebody else's
   */
  async attach(actor: Actor, fileIds: readonly string[], to: FileOwner): Promise<void> {
    const ids = [...new Set(fileIds)];
    const own = (await this.rows.find(ids)).filter((file) => file.uploaded_by === actor.personId);
    if (own.length < ids.length) throw missing();
    const already = new Set((await this.rows.attachedTo(to.kind, [to.id])).map((file) => file.id));
    for (const { id } of own.filter((file) => !already.has(file.id))) {
      await this.table.insert('file_link', {
        fileId: id,
        kind: to.kind,
        objectId: to.id,
        consortiumId: to.consortiumId ?? null,
        organizationId: to.organizationId ?? null,
        attachedAt: this.clock.now(),
      });
    }
  }

  /**
   * What pictures the actor has uploaded look like, by the SHA-256 of their content in hexadecimal; other files have no look. It reads
   * every picture: ask before a transaction begins.
   */
  async looks(actor: Actor, fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const own = (await this.rows.find([...new Set(fileIds)])).filter((file) => file.uploaded_by === actor.personId);
    const looks = new Map<string, string>();
    for (const { sha256 } of own.filter((file) => file.media_type.startsWith('image/'))) {
      const look = await lookOf(this.store.read(sha256));
      if (look !== null) looks.set(sha256.toString('hex'), look);
    }
    return looks;
  }

  /** Views in the order of the ids; ids that are not there are left out. Whether the reader may see them is the caller's to know. */
  async describe(ids: readonly string[]): Promise<readonly FileView[]> {
    const found = new Map((await this.rows.find(ids)).map((row) => [row.id, viewOf(row)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** The files of several objects of one kind, oldest first, in one statement. */
  async attachedTo(kind: string, objectIds: readonly string[]): Promise<ReadonlyMap<string, readonly FileView[]>> {
    const byObject = new Map<string, FileView[]>(objectIds.map((id) => [id, []]));
    for (const row of await this.rows.attachedTo(kind, objectIds)) byObject.get(row.object_id)?.push(viewOf(row));
    return byObject;
  }

  /**
   * A file's content for somebody who may read it; the reading is recorded.
   * @throws DomainError access.missing, the same for a file that is not there and for one that may not be read
   */
  async open(actor: Actor, id: string): Promise<{ readonly view: FileView; readonly content: Readable }> {
    const [row] = await this.rows.find([id]);
    if (!row || !(await this.mayRead(actor, row))) {
      if (row) await this.accessLog.record({ actor, action: 'read', subject: 'File', subjectId: id, outcome: 'denied' });
      throw missing();
    }
    await this.accessLog.record({ actor, action: 'read', subject: 'File', subjectId: id, outcome: 'allowed' });
    return { view: viewOf(row), content: this.store.read(row.sha256) };
  }

  /** Attached files follow their objects; until then a file is its uploader's alone. */
  private async mayRead(actor: Actor, file: FileRow): Promise<boolean> {
    const links = await this.rows.linksOf(file.id);
    if (links.length === 0) return file.uploaded_by === actor.personId;
    for (const link of links) if (await this.book.mayRead(actor, link.kind, link.object_id)) return true;
    return false;
  }
}
