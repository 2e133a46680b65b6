import sharp, { type Sharp } from 'sharp';
import type { ClaimsView } from '../contract.js';
import { ClaimStage } from './testing-claims.js';

let stage: ClaimStage;
beforeAll(async () => {
  stage = await ClaimStage.open();
}, 60_000);
afterAll(() => stage.test.close());

/** A picture of bars: the same for the same number. */
function photo(of: number): Sharp {
  const bars = Array.from({ length: 9 }, (_, i) => {
    const [x, height, grey] = [i * 70, 40 + ((of * 97 + i * i * 53) % 360), (of * 61 + i * 89) % 256];
    return `<rect x="${x}" y="${(of * 37 + i * 41) % 60}" width="60" height="${height}" fill="rgb(${grey},${grey},${grey})"/>`;
  });
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#bbb"/>${bars.join('')}</svg>`,
    ),
  );
}

it('a claim with a photo that proved another one is flagged, in whatever size and quality it comes', async () => {
  const [first, second] = [await stage.agreed(), await stage.agreed()];
  const original = await stage.uploaded('现场.png', await photo(1).png().toBuffer());
  const smaller = await stage.uploaded('现场-压缩.jpg', await photo(1).resize(320, 240).jpeg({ quality: 40 }).toBuffer());
  const other = await stage.uploaded('另一现场.png', await photo(5).png().toBuffer());
  expect((await stage.claim(first.id, 3, { fileIds: [original] })).flags).toEqual([]);
  expect((await stage.claim(second.id, 3, { fileIds: [other] })).flags).toEqual([]);
  const again = await stage.claim(second.id, 3, { fileIds: [smaller] });
  expect(again).toMatchObject({ state: 'CLAIMED', flags: ['ALIKE'], alikeTo: { obligationId: first.id, number: first.number } });
  const { items } = await stage.by('school').read<ClaimsView>(`/api/consortia/${stage.cid}/claims`);
  expect(items[0]).toMatchObject({ id: again.id, flags: ['ALIKE'] });
  await stage.by('school').send(`/api/claims/${again.id}/verification`, { speaksForId: stage.org.school, numerator: 1 });
});

it('a photo is free again once its claim is taken back', async () => {
  const owed = await stage.agreed();
  const claimed = await stage.claim(owed.id, 2, { fileIds: [await stage.uploaded('车间.png', await photo(9).png().toBuffer())] });
  await stage.by('factory').send(`/api/claims/${claimed.id}/withdrawal`, { speaksForId: stage.org.factory });
  const files = [await stage.uploaded('车间.jpg', await photo(9).jpeg().toBuffer())];
  expect((await stage.claim(owed.id, 2, { fileIds: files })).flags).toEqual([]);
});
