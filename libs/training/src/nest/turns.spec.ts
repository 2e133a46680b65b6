import { Turns } from './turns.js';

test('two run, one waits, the fourth is sent away, and a failed one frees its turn', async () => {
  const turns = new Turns(2, 1);
  const ends: ((fail?: boolean) => void)[] = [];
  let running = 0;
  let most = 0;
  const work = (): Promise<string> =>
    new Promise((done, failed) => {
      most = Math.max(most, ++running);
      ends.push((fail) => {
        running -= 1;
        if (fail) failed(new Error('broken'));
        else done('read');
      });
    });
  const [a, b, c] = [turns.take(work), turns.take(work), turns.take(work)];
  expect(await turns.take(work)).toBeNull();
  ends[0]?.(true);
  await expect(a).rejects.toThrow('broken');
  await Promise.resolve();
  ends[1]?.();
  ends[2]?.();
  expect(await Promise.all([b, c])).toEqual(['read', 'read']);
  expect(most).toBe(2);
  const again = turns.take(work);
  ends[3]?.();
  expect(await again).toBe('read');
});
