// The whole suite behind `npm test`: build, specs over the compiled tree, then the browser. Ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const out = mkdtempSync(join(tmpdir(), 'dingyue-counts-'));
const run = (command, args, env = {}) => spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
const npm = (script) => run(process.execPath, [process.env.npm_execpath ?? 'npm', 'run', '--silent', script]);
const counts = (name) => {
  try {
    return JSON.parse(readFileSync(join(out, name), 'utf8'));
  } catch {
    return null;
  }
};

/** What Jest counted; a suite that could not even start counts as one failure. */
function specs() {
  const status = run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings',
    '--enable-source-maps',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${join(out, 'jest.json')}`,
    '--silent=false',
    ...process.argv.slice(2),
  ]);
  const report = counts('jest.json');
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped: report.numPendingTests };
}

/** What the browser suite counted: it writes { passed, failed, skipped } itself, also when it finds no browser. */
function browser() {
  const status = run(process.execPath, ['tools/browser-tests.mjs', join(out, 'browser.json')]);
  return counts('browser.json') ?? { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

for (const step of ['build:web', 'compile']) {
  if (npm(step) !== 0) {
    console.log('0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
}
const parts = process.argv.length > 2 ? [specs()] : [specs(), browser()];
rmSync(out, { recursive: true, force: true });
const total = (key) => parts.reduce((sum, part) => sum + part[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') > 0 || total('passed') === 0 ? 1 : 0);
