import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identify, takeInstanceLock } from './instance-lock.js';

const MODULE = new URL('./instance-lock.js', import.meta.url).href;
/** Takes the lock in a process of its own, says whether it has it, and keeps it until its input ends. */
const TAKER = `import { takeInstanceLock } from ${JSON.stringify(MODULE)};
  console.log(takeInstanceLock(process.argv[1]).held ? 'held' : 'refused'); process.stdin.resume();`;

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'lock-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held by one and refused to the next, who learns by whom', () => {
    expect(takeInstanceLock(folder).held).toBe(true);
    expect(takeInstanceLock(folder)).toEqual({ held: false, by: identify(process.pid) });
  });

  it('is free again after it was released', () => {
    const first = takeInstanceLock(folder);
    if (first.held) first.release();
    expect(takeInstanceLock(folder).held).toBe(true);
  });

  it('passes on from a process that was killed', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    takeInstanceLock(folder);
    writeFileSync(path.join(folder, 'lock', '1'), JSON.stringify({ pid: dead, started: '1' }));
    expect(takeInstanceLock(folder).held).toBe(true);
    expect(readdirSync(path.join(folder, 'lock'))).toEqual(['2']);
  });

  it('passes on when another process got the number of the one that was killed', () => {
    takeInstanceLock(folder);
    writeFileSync(path.join(folder, 'lock', '1'), JSON.stringify({ pid: process.pid, started: 'earlier' }));
    expect(takeInstanceLock(folder).held).toBe(true);
  });

  it('goes to exactly one of four processes that take over from a dead one together', async () => {
    takeInstanceLock(folder);
    writeFileSync(path.join(folder, 'lock', '1'), JSON.stringify({ pid: 1, started: 'earlier' }));
    const takers = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', TAKER, folder], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(takers.map(async ({ stdout }) => String(((await once(stdout, 'data')) as [Buffer])[0]).trim()));
    const ended = takers.map((taker) => once(taker, 'exit'));
    for (const taker of takers) taker.stdin.end();
    await Promise.all(ended);
    expect(said.sort()).toEqual(['held', 'refused', 'refused', 'refused']);
  });
});
