import { Injectable } from '@nestjs/common';
import type { FileView } from '../contract.js';
import { Db, type Statement } from '../database/db.js';

export interface FileRow {
  readonly id: string;
  readonly sha256: Buffer;
  readonly size: number;
  readonly media_type: string;
  readonly name: string;
  readonly uploaded_by: string;
  readonly uploaded_at: Date;
}

export interface FileLink {
  readonly kind: string;
  readonly object_id: string;
}

const COLUMNS = 'f.id, f.sha256, f.size, f.media_type, f.name, f.uploaded_by, f.uploaded_at';
const BY_IDS: Statement = { name: 'files-by-ids', text: `SELECT ${COLUMNS} FROM file f WHERE f.id = ANY ($1::uuid[])` };
const BY_OBJECTS: Statement = {
  name: 'files-by-objects',
  text: `SELECT l.object_id, ${COLUMNS} FROM file_link l JOIN file f ON f.id = l.file_id
    WHERE l.kind = $1 AND l.object_id = ANY ($2::uuid[]) ORDER BY l.object_id, f.id`,
};

/** The rows of files and of what they are attached to. */
@Injectable()
export class FileRows {
  constructor(private readonly db: Db) {}

  /** Adds a file, or finds the same content under the same name that this person has uploaded before: an upload sent twice is one file. */
  async addOrFind(file: FileRow): Promise<FileRow> {
    await this.db.query(
      `INSERT INTO file (id, sha256, size, media_type, name, uploaded_by, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT file_uploaded_by_sha256_name_uq DO NOTHING`,
      [file.id, file.sha256, file.size, file.media_type, file.name, file.uploaded_by, file.uploaded_at],
    );
    const [row] = await this.db.query<FileRow>(`SELECT ${COLUMNS} FROM file f WHERE f.uploaded_by = $1 AND f.sha256 = $2 AND f.name = $3`, [
      file.uploaded_by,
      file.sha256,
      file.name,
    ]);
    return row ?? file;
  }

  async find(ids: readonly string[]): Promise<readonly FileRow[]> {
    return this.db.read<FileRow>(BY_IDS, [ids]);
  }

  async attachedTo(kind: string, objectIds: readonly string[]): Promise<readonly (FileRow & { object_id: string })[]> {
    return this.db.read<FileRow & { object_id: string }>(BY_OBJECTS, [kind, objectIds]);
  }

  async linksOf(id: string): Promise<readonly FileLink[]> {
    return this.db.query<FileLink>('SELECT kind, object_id FROM file_link WHERE file_id = $1 ORDER BY kind, object_id', [id]);
  }

  async countUnattached(personId: string): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM file f WHERE f.uploaded_by = $1 AND NOT EXISTS (SELECT FROM file_link l WHERE l.file_id = f.id)`,
      [personId],
    );
    return row?.count ?? 0;
  }
}

export const viewOf = (row: FileRow): FileView => ({
  id: row.id,
  name: row.name,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256.toString('hex'),
  uploadedAt: row.uploaded_at.toISOString(),
});
