import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 480;
const HEIGHT = 360;

/** A photograph of the story: a turned part on a bench, drawn, because a demo must not carry anybody's picture. */
export function pictureOf(shade: number): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) => Buffer.from([0, ...Array.from({ length: WIDTH }, (_x, x) => pixel(x, y, shade)).flat()]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

function pixel(x: number, y: number, shade: number): readonly number[] {
  const distance = Math.hypot(x - WIDTH / 2, y - HEIGHT / 2);
  const light = Math.round(30 * Math.cos(distance / 9) + (x + y) / 20);
  if (distance < 40) return [40, 46, 43];
  if (distance < 130) return [150 + light, 155 + light, 150 + light];
  return [215 - shade, 208 - shade, 190 - shade + Math.round(y / 30)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32 ? crc32(body) : checksum(body));
  return Buffer.concat([length, body, check]);
}

/** CRC-32 as PNG asks for it, where the runtime has none. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
