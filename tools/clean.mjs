// A stale compiled spec would run: the compiled tree is made anew.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
