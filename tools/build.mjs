// Builds the server and the pages unless they are built from exactly these sources; `npm start` runs it each time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMON = ['package-lock.json', 'package.json', 'tsconfig.base.json', 'tools'];
const PARTS = [
  {
    script: 'build:server',
    sources: [...COMMON, 'tsconfig.json', 'tsconfig.build.json', 'apps', 'libs', 'migrations', 'seeds'],
    skip: /^apps\/web\/|\/src\/ui\//,
    output: 'dist/apps/api/src/main.js',
    stamp: 'dist/.built',
    // A compiled file whose source is gone would still be found by folder: migrations, seeds.
    before: () => rmSync(path.join(ROOT, 'dist'), { recursive: true, force: true }),
  },
  {
    script: 'build:web',
    sources: [...COMMON, 'apps/web', 'libs'],
    skip: /^apps\/web\/dist\/|\.gen\//,
    output: 'apps/web/dist/index.html',
    stamp: 'apps/web/dist/.built',
    before: () => undefined,
  },
];

/** Every file below, in a fixed order, relative to the root. */
function* filesOf(relative) {
  const full = path.join(ROOT, relative);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) yield relative;
  else for (const name of readdirSync(full).sort()) yield* filesOf(`${relative}/${name}`);
}

function fingerprint({ sources, skip }) {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of filesOf(source)) {
      if (!skip.test(file) && !/\.spec\.tsx?$/.test(file)) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
    }
  }
  return hash.digest('hex');
}

const read = (file) => (existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : '');

/** @returns whether everything is built */
export function build() {
  for (const part of PARTS) {
    const now = fingerprint(part);
    if (read(part.stamp) === now && existsSync(path.join(ROOT, part.output))) continue;
    part.before();
    const npm = process.env.npm_execpath;
    const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
    const done = spawnSync(command, [...args, 'run', '--silent', part.script], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: !npm && process.platform === 'win32',
    });
    if (done.status !== 0) return false;
    writeFileSync(path.join(ROOT, part.stamp), now);
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !build()) process.exit(1);
