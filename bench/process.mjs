// Server processes of a benchmark, and what they cost.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS = 100;
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL'))); // also when the run ends early

/** Starts a process that prints its address (or what `ready` finds); answers the address, its CPU seconds so far, its memory, and how to stop it. */
export async function startServer(name, args, env, ready = /(http:\/\/127\.0\.0\.1:\d+)/) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  const url = await new Promise((done, fail) => {
    const hear = (chunk) => {
      output += chunk;
      const found = ready.exec(output);
      if (found) done(found[1] ?? null);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => fail(new Error(`${name} ended with ${code}: ${output.slice(-2000)}`)));
  });
  const stat = () => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return {
    name,
    pid: child.pid,
    url,
    startMs: performance.now() - started,
    cpu: () => (Number(stat()[11]) + Number(stat()[12])) / TICKS,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    stop: () =>
      new Promise((done) => {
        child.removeAllListeners('exit');
        child.once('exit', done);
        child.kill('SIGTERM');
      }),
  };
}
