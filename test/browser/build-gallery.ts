import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where the build with the page of all pieces goes; the production build does not have that page. */
export const galleryFolder = fileURLToPath(new URL('../../test-results/gallery/', import.meta.url));

export default function buildGallery(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const run = (args: readonly string[]): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  };
  run(['tools/messages.mjs']);
  run(['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--mode', 'gallery', '--outDir', galleryFolder]);
}
