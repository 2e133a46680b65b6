import { crc32, inflateRawSync } from 'node:zlib';

/** Parts of an .xlsx package by name, inflated. */
export type ZipParts = ReadonlyMap<string, Buffer>;

export type UnpackFault = 'not-a-zip' | 'encrypted' | 'too-many-parts' | 'too-large';

export interface UnpackLimits {
  readonly parts: number;
  /** Of all parts together, inflated. */
  readonly bytes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly data: Buffer;
}

/**
 * Inflates the XML parts of a zip and nothing else, never more than the limit in all, whatever the archive says about its sizes. Pictures, macros and other
 * binary parts are left out.
 */
export function unpackZip(bytes: Buffer, limits: UnpackLimits): ZipParts | UnpackFault {
  const entries = entriesOf(bytes, limits.parts);
  if (typeof entries === 'string') return entries;
  const parts = new Map<string, Buffer>();
  let left = limits.bytes;
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const inflated = inflate(entry, left);
    if (typeof inflated === 'string') return inflated;
    left -= inflated.length;
    parts.set(entry.name, inflated);
  }
  return parts;
}

function inflate({ method, data }: Entry, most: number): Buffer | UnpackFault {
  if (method === 0) return data.length > most ? 'too-large' : data;
  if (method !== 8) return 'not-a-zip';
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'not-a-zip';
  }
}

function entriesOf(bytes: Buffer, most: number): readonly Entry[] | UnpackFault {
  const end = endOfDirectory(bytes);
  if (end === null) return 'not-a-zip';
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) return 'too-many-parts';
  const entries: Entry[] = [];
  for (let i = 0, at = bytes.readUInt32LE(end + 16); i < count; i++) {
    const read = entryAt(bytes, at);
    if (typeof read === 'string') return read;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** The record stands at the end, before a comment of at most 64 KB. */
function endOfDirectory(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return null;
}

function entryAt(bytes: Buffer, at: number): { readonly entry: Entry; readonly next: number } | UnpackFault {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return 'not-a-zip';
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) return 'encrypted';
  const [size, nameLength, extra, comment, local] = [
    bytes.readUInt32LE(at + 20),
    bytes.readUInt16LE(at + 28),
    bytes.readUInt16LE(at + 30),
    bytes.readUInt16LE(at + 32),
    bytes.readUInt32LE(at + 42),
  ];
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL_HEADER) return 'not-a-zip';
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + size > bytes.length) return 'not-a-zip';
  const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
  return {
    entry: { name, method: bytes.readUInt16LE(at + 10), data: bytes.subarray(start, start + size) },
    next: at + 46 + nameLength + extra + comment,
  };
}

/** The same parts as an archive without compression: what reads it next sees exactly the bytes that were looked at, and no others. */
export function packStored(parts: ZipParts): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const path = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26); // version, flags, method, time, date, crc, sizes, lengths
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    locals.push(word(LOCAL_HEADER), common, path, data);
    directory.push(word(DIRECTORY_ENTRY), short(20), common, short(0), short(0), short(0), word(0), word(offset), path);
    offset += 30 + path.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = [word(END_OF_DIRECTORY), short(0), short(0), short(parts.size), short(parts.size), word(size), word(offset), short(0)];
  return Buffer.concat([...locals, ...directory, ...end]);
}

const word = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};
const short = (value: number): Buffer => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};
