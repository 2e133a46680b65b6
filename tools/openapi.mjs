// openapi.json from the handlers, and the web's types from openapi.json. `--check` fails when the committed text differs.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { createApp } from '../dist/apps/api/src/create-app.js';
import { describeApi, SystemClock } from '../dist/libs/platform/src/index.js';

const settings = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  dataDir: '.',
  secretKey: Buffer.alloc(32),
  publicUrl: null,
  role: 'api',
  docs: false,
};
const app = await createApp({ settings, clock: new SystemClock(), connect: false, logger: false });
const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;
const document = sorted(describeApi(app));
const json = `${JSON.stringify(document, null, 1)}\n`;
const types = `// Generated from openapi.json by npm run openapi.\n${astToString(await openapiTS(document))}`;

const outputs = [
  ['openapi.json', json],
  ['libs/kit/src/ui/api/schema.d.ts', types],
];
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
if (process.argv.includes('--check')) {
  const stale = outputs.filter(([path, text]) => read(path) !== text).map(([path]) => path);
  if (stale.length > 0) {
    console.error(`out of date: ${stale.join(', ')}; run npm run openapi`);
    process.exit(1);
  }
} else for (const [path, text] of outputs) writeFileSync(path, text);
process.exit(0);
