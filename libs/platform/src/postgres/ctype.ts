import { spawnSync } from 'node:child_process';

const WANTED = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8', 'zh_CN.UTF-8', 'zh_CN.utf8'];

/**
 * The character type to create the cluster with. With plain "C" PostgreSQL takes Chinese characters for no letters and pg_trgm drops them
 * silently (show_trgm('项目') is empty).
 * @example unicodeCtype('C\nC.utf8\nPOSIX') // 'C.utf8'
 */
export function unicodeCtype(installed: string): string | null {
  const names = new Set(installed.split('\n').map((line) => line.trim()));
  return WANTED.find((name) => names.has(name)) ?? null;
}

/** Options for initdb. Without `locale -a` (slim images) C.UTF-8 is tried: glibc 2.35 and newer has it built in. */
export function localeOptions(): string[] {
  const listed = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  const ctype = listed.status === 0 ? unicodeCtype(listed.stdout) : null;
  return ['--locale=C', `--lc-ctype=${ctype ?? 'C.UTF-8'}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}
