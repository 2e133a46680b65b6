// Fails when the scripts a browser must have before the first screen pass the budget (web.md §2), or when any one screen
// with everything it pulls in passes the phone's.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = new URL('../apps/web/dist/', import.meta.url);
const budget = { entry: 140_000, screen: 180_000 };
const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('.vite/manifest.json', folder)), 'utf8'));
const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(fileURLToPath(new URL(file, folder))), { level: 9 }).length);
  return sizes.get(file);
};

/** A chunk and all it imports statically. */
function chunksOf(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of manifest[name].imports ?? []) chunksOf(next, found);
  return found;
}
const weigh = (names) => [...new Set([...names].map((name) => manifest[name].file))].reduce((sum, file) => sum + sizeOf(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const entryName = Object.keys(manifest).find((name) => manifest[name].isEntry);
const entry = chunksOf(entryName);
const screens = (manifest[entryName].dynamicImports ?? [])
  .map((name) => ({ name, size: weigh(new Set([...entry, ...chunksOf(name)])) }))
  .sort((a, b) => b.size - a.size);
const first = weigh(entry);
console.log(
  `first load ${kB(first)} gzip of ${kB(budget.entry)}; heaviest screen ${screens[0] ? `${kB(screens[0].size)} (${screens[0].name})` : 'none'} of ${kB(budget.screen)}`,
);
const heavy = screens.filter((screen) => screen.size > budget.screen);
for (const screen of heavy) console.error(`${screen.name} needs ${kB(screen.size)}`);
if (first > budget.entry || heavy.length > 0) process.exit(1);
