import { z } from 'zod';

/** A stored file as its readers see it; the content is at GET /api/files/<id>. */
export const FileView = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** SHA-256 of the content, hex: what a signature over a document's files binds to. */
  sha256: z.string(),
  uploadedAt: z.iso.datetime(),
});
export type FileView = z.infer<typeof FileView>;
