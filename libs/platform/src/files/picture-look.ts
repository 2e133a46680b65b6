import type { Readable } from 'node:stream';

/** A picture is looked at as so many points across and down, and of its waves only the longest are kept. */
const [POINTS, WAVES] = [32, 8];
/** Pictures beyond that are not opened: a small file can claim to be an enormous picture. */
const MOST_PIXELS = 60_000_000;
/** Of 255 shades: a picture with less between its darkest and lightest point shows nothing that could be told apart. */
const LEAST_CONTRAST = 24;

/**
 * What a picture looks like, as 64 bits: of each of its long waves (a discrete cosine transform), whether it is stronger than the middle
 * one. The same photo in another size, format, quality or lightness differs in a few bits, another photo in about half of them
 * (domain.md §7, anti-gaming 4).
 * @returns 64 times '0' or '1'; null for what is no picture, cannot be opened, or is all of one shade
 */
export async function lookOf(content: Readable): Promise<string | null> {
  const { default: sharp } = await import('sharp'); // a tenth of a second at start that most processes never need
  const picture = sharp({ limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error' });
  content.once('error', (error) => picture.destroy(error));
  try {
    const grid = await content
      .pipe(picture)
      .rotate() // as a viewer turns it
      .flatten({ background: '#ffffff' })
      .greyscale()
      .resize(POINTS, POINTS, { fit: 'fill' })
      .raw()
      .toBuffer();
    return Math.max(...grid) - Math.min(...grid) < LEAST_CONTRAST ? null : bitsOf(wavesOf(grid));
  } catch {
    return null; // truncated, or not what its first bytes say
  }
}

const cosine = Array.from({ length: WAVES }, (_, wave) =>
  Array.from({ length: POINTS }, (_point, at) => Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * POINTS))),
);
const range = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How strong each long wave is, row by row. */
function wavesOf(grid: Buffer): readonly number[] {
  const across = range(POINTS).map((y) => cosine.map((wave) => sumOf(wave.map((weight, x) => weight * (grid[y * POINTS + x] ?? 0)))));
  return cosine.flatMap((wave) => range(WAVES).map((column) => sumOf(wave.map((weight, y) => weight * (across[y]?.[column] ?? 0)))));
}

/** The first wave is the mean lightness: it says nothing of the picture and would move the middle. */
function bitsOf(waves: readonly number[]): string {
  const others = waves.slice(1).toSorted((a, b) => a - b);
  const middle = others[others.length >> 1] ?? 0;
  return waves.map((wave, i) => (i > 0 && wave > middle ? '1' : '0')).join('');
}
