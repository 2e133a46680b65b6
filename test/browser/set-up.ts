import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import buildGallery from './build-gallery.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Once per run: the gallery's build, and beside it the databases the product's specs begin with. Answers how to end it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stage = spawn(process.execPath, ['test/support/stage.mjs'], { cwd: root, stdio: 'pipe' });
  const said = firstLine(stage); // listens before the build blocks this process
  try {
    buildGallery();
    process.env.STAGE = await said;
  } catch (error) {
    stage.kill();
    throw error;
  }
  return async () => {
    const ended = new Promise((done) => stage.once('exit', done));
    stage.stdin.end();
    await ended;
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [out, complaints] = ['', ''];
    child.stderr?.on('data', (data: Buffer) => (complaints += data.toString('utf8')));
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString('utf8');
      if (out.includes('\n')) resolve(out);
    });
    child.once('exit', () =>
      reject(new Error(`no databases to test on (is the product built? npm run build:web && npm run compile)\n${complaints}`)),
    );
  });
}
