import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What dependency-cruiser finds in a tree, with the configuration of this one. */
function violationsIn(folder: string): readonly Violation[] {
  const cruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'libs'];
  const run = (): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  const report = orOutput(run);
  return (JSON.parse(report) as { summary: { violations: Violation[] } }).summary.violations;
}

/** The command exits with the number of violations; its report is what counts. */
function orOutput(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('the tree keeps its arrows', () => {
  expect(violationsIn('.')).toEqual([]);
}, 60_000);

// A tree of two capabilities, each file with one import; the rule that must catch it, or null when it is allowed.
const planted: readonly (readonly [string, string, string | null])[] = [
  ['libs/alpha/src/domain/to-application.ts', "export * from '../application/act.js';", 'domain'],
  ['libs/alpha/src/domain/to-contract.ts', "import type { AlphaView } from '../contract.js'; export type Z = AlphaView;", 'domain'],
  ['libs/alpha/src/domain/to-package.ts', "import fc from 'fast-check'; export const z = fc;", 'domain-no-packages'],
  ['libs/alpha/src/domain/to-node.ts', "import fs from 'node:fs'; export const z = fs;", 'domain-no-packages'],
  ['libs/alpha/src/application/to-nest.ts', "export * from '../nest/alpha.module.js';", 'application'],
  ['libs/alpha/src/application/to-framework.ts', "export { Injectable } from '@nestjs/common';", 'application-no-framework'],
  ['libs/alpha/src/application/to-other.ts', "export * from '#libs/beta';", 'application'],
  ['libs/alpha/src/nest/to-other.ts', "export * from '#libs/beta';", 'nest'],
  ['libs/alpha/src/nest/to-other-domain.ts', "export * from '../../../beta/src/domain/rate.js';", 'nest'],
  ['libs/alpha/src/nest/to-other-contract.ts', "export * from '#libs/beta/contract';", null],
  ['libs/alpha/src/nest/to-casl.ts', "export * from '@casl/ability';", 'casl-only-in-access'],
  ['libs/alpha/src/nest/to-testing.ts', "export * from '#libs/testing';", 'testing-only-in-specs'],
  ['libs/alpha/src/nest/to-apps.ts', "export * from '../../../../apps/api/src/main.js';", 'libs-not-apps'],
  ['libs/alpha/src/ui/to-nest.ts', "export * from '../nest/alpha.module.js';", 'ui'],
  ['libs/alpha/src/ui/to-other-ui.ts', "export * from '#libs/beta/ui';", 'ui'],
  ['libs/alpha/src/ui/to-contract-value.ts', "export * from '../contract.js';", 'ui-contract-types-only'],
  ['libs/alpha/src/ui/to-contract-type.ts', "import type { AlphaView } from '../contract.js'; export type Z = AlphaView;", null],
  ['libs/alpha/src/ui/to-server.ts', "export { DataSource } from 'typeorm';", 'ui-no-server-packages'],
  ['libs/kernel/src/to-package.ts', "export * from 'rxjs';", 'kernel-imports-nothing'],
  ['libs/platform/src/to-capability.ts', "export * from '#libs/alpha/contract';", 'platform-knows-no-capability'],
  ['apps/web/src/to-server.ts', "export * from '#libs/alpha';", 'web-sees-ui-only'],
  ['apps/api/src/to-ui.ts', "export * from '#libs/alpha/ui';", 'server-sees-no-ui'],
  ['libs/alpha/src/domain/circle-a.ts', "import { b } from './circle-b.js'; export const a = b;", 'no-cycles'],
  ['libs/alpha/src/domain/to-nowhere.ts', "export * from './not-there.js';", 'unresolvable'],
];

const standing: Readonly<Record<string, string>> = {
  'libs/alpha/src/domain/circle-b.ts': "import { a } from './circle-a.js'; export const b: number = a;",
  'libs/alpha/src/application/act.ts': 'export const act = 1;',
  'libs/alpha/src/nest/alpha.module.ts': 'export const AlphaModule = 1;',
  'libs/alpha/src/contract.ts': 'export interface AlphaView { readonly id: string }',
  'libs/alpha/src/index.ts': "export * from './nest/alpha.module.js';",
  'libs/alpha/src/ui/index.ts': 'export const screens = [];',
  'libs/beta/src/domain/rate.ts': 'export const rate = 1;',
  'libs/beta/src/contract.ts': 'export const beta = 1;',
  'libs/beta/src/index.ts': 'export const BetaModule = 1;',
  'libs/beta/src/ui/index.ts': 'export const screens = [];',
  'libs/testing/src/index.ts': 'export const testing = 1;',
  'apps/api/src/main.ts': 'export const main = 1;',
};

describe('each forbidden import is caught by its rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dingyue-boundaries-'));
  let found: readonly Violation[] = [];

  beforeAll(() => {
    const files = { ...standing, ...Object.fromEntries(planted.map(([path, text]) => [path, text])) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const name of ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.json', 'tsconfig.base.json']) cpSync(name, join(folder, name));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    found = violationsIn(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted)('%s', (path, _text, rule) => {
    const rules = found.filter((violation) => violation.from === path).map((violation) => violation.rule.name);
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
