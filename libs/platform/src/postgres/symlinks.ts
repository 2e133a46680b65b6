import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm archives cannot hold symbolic links, so the package makes its libraries' links in an install script, which npm may not run.
 * @returns the links still missing in `native`, as absolute paths: where the link goes and what it says
 */
export function missingLinks(native: string): readonly { readonly at: string; readonly to: string }[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const root = path.dirname(native);
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  return links
    .map(({ source, target }) => ({ at: path.join(root, target), to: path.relative(path.dirname(target), source) }))
    .filter(({ at }) => !existsSync(at));
}

/** Makes the missing links; another process doing the same at the same time is no error. */
export function makeLinks(native: string): void {
  for (const { at, to } of missingLinks(native)) {
    try {
      symlinkSync(to, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
