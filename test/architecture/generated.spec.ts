import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { freshDatabase } from '#libs/testing';

test('openapi.json and the web’s types are what the handlers say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/openapi.mjs', '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
}, 60_000);

test('docs/permissions.md is what the rules say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/permissions.mjs', '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
}, 60_000);

test('schema.sql is what the migrations make', async () => {
  const { schemaOf } = (await import(pathToFileURL('tools/schema.mjs').href)) as { schemaOf: (url: string) => Promise<string> };
  expect(readFileSync('migrations/schema.sql', 'utf8')).toBe(await schemaOf((await freshDatabase()).ownerUrl));
});
