import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { secretFile } from './secret-file.js';

describe('a secret file', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'secret-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, readable by its owner only, and nothing is left beside it', () => {
    const file = path.join(folder, 'key');
    expect(secretFile(file, () => 'first')).toBe('first');
    expect(secretFile(file, () => 'second')).toBe('first');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  it('keeps the text of the process that came first', () => {
    const file = path.join(folder, 'key');
    const late = secretFile(file, () => {
      writeFileSync(file, 'the other one\n');
      return 'too late';
    });
    expect(late).toBe('the other one');
  });
});
