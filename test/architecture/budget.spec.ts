import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !/\.d\.ts$/.test(path));
/** The text without its comments. */
const codeOf = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
const linesOf = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1;
const server = tracked.filter((path) => !/\/ui\/|^apps\/web\/|\.spec\.ts$/.test(path));

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

test('server files are small: median at most 60 lines, 95th percentile 250, none over 400', () => {
  const sizes = server.map(linesOf).sort((a, b) => a - b);
  expect(server.length).toBeGreaterThan(50);
  expect(at(sizes, 0.5)).toBeLessThanOrEqual(60);
  expect(at(sizes, 0.95)).toBeLessThanOrEqual(250);
  expect(server.filter((path) => linesOf(path) > 400)).toEqual([]);
});

test('no capability hides behind a folder that says nothing, a base service or a circular reference', () => {
  expect(tracked.filter((path) => /\/(common|utils?|helpers?|shared|base)\//.test(path))).toEqual([]);
  const using = (pattern: RegExp): readonly string[] => tracked.filter((path) => !path.endsWith('.spec.ts') && pattern.test(codeOf(path)));
  expect(using(/forwardRef\(|: any\b|as any\b|@ts-ignore/)).toEqual([]);
  expect(using(/@WebSocketGateway\(/)).toEqual([]);
});
