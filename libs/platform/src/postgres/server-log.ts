import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

const KEEP = 4_000_000;

/** Opens the server's log for one run; beyond 4 MB the old text moves to `<file>.1`. */
export function openServerLog(file: string): { readonly descriptor: number; close(): void; said(): string } {
  if (sizeOf(file) > KEEP) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  const from = fstatSync(descriptor).size;
  return { descriptor, close: () => closeSync(descriptor), said: () => readFileSync(file).subarray(from).toString('utf8') };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
