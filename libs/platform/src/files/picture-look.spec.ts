import { Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';
import { lookOf } from './picture-look.js';

/** A scene of blurred spots, the same for the same number. */
function scene(of: number): Promise<Buffer> {
  const spot = (i: number): string => {
    const at = (salt: number): number => (Math.imul(of * 31 + i * 7 + salt, 2654435761) >>> 8) % 1000;
    const [x, y, r, grey] = [at(1) * 0.8, at(2) * 0.6, 30 + (at(3) % 120), at(4) % 256];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="rgb(${grey},${grey},${grey})"/>`;
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#777"/>${Array.from({ length: 40 }, (_, i) => spot(i)).join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
const look = async (picture: Sharp | Buffer): Promise<string | null> =>
  lookOf(Readable.from([Buffer.isBuffer(picture) ? picture : await picture.toBuffer()]));
const apart = (one: string | null, other: string | null): number => [...(one ?? '')].filter((bit, i) => bit !== other?.[i]).length;

it.each<[string, (photo: Sharp) => Sharp]>([
  ['as a JPEG of low quality', (photo) => photo.jpeg({ quality: 30 })],
  ['at a third of its size', (photo) => photo.resize(266, 200).webp()],
  ['a little lighter', (photo) => photo.modulate({ brightness: 1.1 }).png()],
])('a photo %s looks the same', async (_, changed) => {
  const photo = await scene(1);
  const before = await look(photo);
  expect(before).toMatch(/^[01]{64}$/);
  expect(apart(before, await look(changed(sharp(photo))))).toBeLessThanOrEqual(6);
});

it('another photo looks different', async () => {
  const looks = await Promise.all([1, 2, 3, 4].map(async (of) => look(await scene(of))));
  for (const [i, one] of looks.entries()) for (const other of looks.slice(i + 1)) expect(apart(one, other)).toBeGreaterThan(10);
});

it('what shows nothing, or is no picture, has no look', async () => {
  expect(await look(sharp({ create: { width: 300, height: 300, channels: 3, background: '#fefefe' } }).png())).toBeNull();
  expect(await look(Buffer.from('not a picture'))).toBeNull();
  expect(await look((await scene(1)).subarray(0, 400))).toBeNull();
});

it('an enormous picture in a small file is not opened', async () => {
  const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await look(bomb)).toBeNull();
}, 30_000);
