// Runs test/browser in a real browser. None on the machine: installs one by apt where it may, otherwise reports the tests as
// skipped with the reason, and fails when CI is set. `node tools/browser-tests.mjs [counts.json] [playwright arguments]`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

const [first, ...others] = process.argv.slice(2);
const countsFile = first?.endsWith('.json') ? first : null;
const extra = first && !countsFile ? [first, ...others] : others;
const cli = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/browser/playwright.config.ts'];

const write = (counts) => {
  if (countsFile) writeFileSync(countsFile, JSON.stringify(counts));
};

/** Root on a machine with apt may install; the font is needed or Chinese text is boxes. */
function install() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('no browser found: installing chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: 'ignore', env, timeout: 600_000 };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
}

/** How many tests there would be; listing needs no browser. */
function countTests() {
  const listed = spawnSync(process.execPath, [...cli, '--list', ...extra], { encoding: 'utf8' });
  return Number(/Total: (\d+) test/.exec(listed.stdout)?.[1] ?? 0);
}

if (!findBrowser()) install();
const browser = findBrowser();
if (!browser) {
  const skipped = countTests();
  console.log(`browser tests skipped (${skipped}): no Chromium, Chrome or Edge found; set CHROMIUM to one, or install chromium`);
  write({ passed: 0, failed: process.env.CI ? skipped || 1 : 0, skipped: process.env.CI ? 0 : skipped });
  process.exit(process.env.CI ? 1 : 0);
}

const folder = mkdtempSync(join(tmpdir(), 'dingyue-browser-'));
const report = join(folder, 'report.json');
const env = { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
const { status } = spawnSync(process.execPath, [...cli, ...extra], { stdio: 'inherit', env });
try {
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  write({ passed: stats.expected, failed: failed || (status === 0 ? 0 : 1), skipped: stats.skipped });
} catch {
  write({ passed: 0, failed: 1, skipped: 0 });
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
