// `npm start`: builds what changed, then becomes the server.
import { build } from './build.mjs';

if (!build()) process.exit(1);
process.setSourceMapsEnabled(true);

// npm starts us through a shell, and the shell dies of a signal without passing it on. When it is gone we were meant as well. (Ctrl-C
// reaches us directly: the terminal sends it to everybody.)
const shell = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === shell) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 300).unref();

await import('../dist/apps/api/src/main.js');
