// Writes .br and .gz beside every text file of the web build; the server sends them as they are.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../apps/web/dist/', import.meta.url));
const smallest = 1024;
for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, String(name));
  if (!/\.(js|css|html|svg|json|webmanifest)$/.test(file) || statSync(file).size < smallest) continue;
  const raw = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  writeFileSync(`${file}.br`, brotliCompressSync(raw, { params }));
  writeFileSync(`${file}.gz`, gzipSync(raw, { level: 9 }));
}
