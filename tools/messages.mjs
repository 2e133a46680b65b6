// Compiles libs/*/src/ui/messages/{zh,en}.json into one typed catalogue in libs/kit/src/ui/messages.gen.
// Paraglide alone falls back to the base language in silence, so this fails on a missing key, on placeholders that
// differ between languages, on a key without its capability's prefix and on a catalogue smaller than its sources.
import { compile } from '@inlang/paraglide-js';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const locales = ['zh', 'en'];
const target = 'libs/kit/src/ui/messages.gen';

const read = (folder, locale) => JSON.parse(readFileSync(at(`${folder}/${locale}.json`), 'utf8'));
const slots = (text) =>
  [...JSON.stringify(text).matchAll(/\{\s*(\w+)\s*\}/g)]
    .map((match) => match[1])
    .sort()
    .join();

function faultsOf(folder) {
  const prefix = `${folder.split('/')[1]}_`;
  const catalogues = locales.map((locale) => read(folder, locale));
  const keys = [...new Set(catalogues.flatMap(Object.keys))].filter((key) => key !== '$schema');
  const faults = keys.flatMap((key) => {
    const found = key.startsWith(prefix) ? [] : [`${folder}: "${key}" must start with "${prefix}"`];
    const lacking = locales.filter((_, index) => !catalogues[index][key]);
    if (lacking.length > 0) return [...found, `${folder}: "${key}" is missing in ${lacking.join(', ')}`];
    const different = new Set(catalogues.map((catalogue) => slots(catalogue[key]))).size > 1;
    return different ? [...found, `${folder}: "${key}" has different placeholders`] : found;
  });
  return { keys, faults };
}

const folders = readdirSync(at('libs'))
  .map((name) => `libs/${name}/src/ui/messages`)
  .filter((folder) => existsSync(at(folder)));
const checked = folders.map(faultsOf);
const faults = checked.flatMap((each) => each.faults);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

// Paths in settings.json are relative to the parent of project.inlang. The default plugin is a CDN address that
// "succeeds" offline with zero messages: always name the installed one.
const project = 'dist-messages/project.inlang';
mkdirSync(at(project), { recursive: true });
writeFileSync(
  at(`${project}/settings.json`),
  JSON.stringify({
    baseLocale: 'zh',
    locales,
    telemetry: 'off',
    modules: ['../node_modules/@inlang/plugin-message-format/dist/index.js'],
    'plugin.inlang.messageFormat': { pathPattern: folders.map((folder) => `../${folder}/{locale}.json`) },
  }),
);
await compile({
  project: at(project),
  outdir: at(target),
  strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
  emitTsDeclarations: true,
  outputStructure: 'message-modules',
  emitReadme: false,
  emitGitIgnore: false,
  includeEslintDisableComment: false,
});
const wanted = checked.reduce((sum, each) => sum + each.keys.length, 0);
const made = readFileSync(at(`${target}/messages/_index.js`), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('export')).length;
if (made !== wanted) {
  console.error(`paraglide wrote ${made} of ${wanted} messages`);
  process.exit(1);
}
console.log(`${made} messages in ${locales.join(' and ')}`);
